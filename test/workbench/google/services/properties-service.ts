// PropertiesService: small texts a script keeps (D/reference/properties).
import type { Run, ServiceFactory } from '../contract';
import type { StoreKey } from '../properties';
import type { World } from '../world';
import { badSignature } from './signature';
import type { Simulated } from './simulated';
import { documentStore, scriptStore, userStore } from './stores';
import { surface } from './surface';

/** The type package forgets that a script may be bound to no file. */
type OrNull<T, K extends keyof T> = Omit<T, K> & { [M in K]: () => object | null };

export const propertiesService: ServiceFactory<World> = (run, world) =>
  surface('PropertiesService', {
    getScriptProperties: () => store(run, world, scriptStore(run)),
    getUserProperties: () => store(run, world, userStore(run)),
    getDocumentProperties() {
      const key = documentStore(run);
      return key === null ? null : store(run, world, key);
    },
  } satisfies Simulated<OrNull<GoogleAppsScript.Properties.PropertiesService, 'getDocumentProperties'>>);

const refusals = {
  // reported: Properties.setProperty names the full store in its error [justin.poehnelt.com/posts/apps-script-key-value-stores]
  store: 'You have exceeded the property storage quota. Please remove some properties and try again.',
  // assumed: Properties.setProperty throws Argument too large for a value over its limit [probes/property-too-large.gs]
  value: 'Argument too large: value',
};

/** A store has its own keys only, whatever any object has. */
const kept = (all: Record<string, string>, name: string) => (Object.hasOwn(all, name) ? (all[name] ?? null) : null);

function store(run: Run, world: World, key: StoreKey): object {
  const call = <T>(operation: string, effect: () => T): T =>
    run.call({ service: 'Properties', operation, method: `Properties.${operation}` }, () => {
      const left = world.quotas.take(run.effective, 'properties', 1);
      // documented: every read and write of Properties.getProperty and its like counts against the user's day
      // [D/guides/services/quotas]
      if (!left) throw run.exception('Service invoked too many times for one day: properties.');
      return effect();
    });
  const write = (pairs: Record<string, string>, replace = false) => {
    const refused = world.properties.write(key, pairs, replace);
    if (refused !== undefined) throw run.exception(refusals[refused]);
  };
  const properties: object = surface('Properties', {
    // documented: Properties.getProperty gives null for a key that is not there [D/reference/properties/properties]
    getProperty: (name: unknown) => call('getProperty', () => kept(world.properties.all(key), String(name))),
    getProperties: () =>
      call('getProperties', () => {
        // documented: Properties.getProperties gives a copy, not a live view of the store [D/reference/properties/properties]
        return run.give(world.properties.all(key));
      }),
    getKeys: () =>
      call('getKeys', () => {
        // documented: Properties.getKeys gives the keys of the store [D/reference/properties/properties]
        return run.give(Object.keys(world.properties.all(key)));
      }),
    setProperty(name: unknown, value: unknown) {
      const missing = value === undefined || value === null;
      // assumed: Properties.setProperty refuses undefined and null [probes/property-without-a-value.gs]
      if (missing) throw badSignature(run, 'PropertiesService.Properties.setProperty', [name, value]);
      // reported: Properties.setProperty keeps every value as text [ziritione.org/post/apps_script_performance]
      call('setProperty', () => write({ [String(name)]: String(value) }));
      return properties;
    },
    setProperties(values: unknown, deleteAllOthers: unknown = false) {
      if (typeof values !== 'object' || values === null) {
        throw badSignature(run, 'PropertiesService.Properties.setProperties', [values]);
      }
      const pairs = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
      call('setProperties', () => write(pairs, deleteAllOthers === true));
      // documented: Properties.setProperties gives the store back, for chaining [D/reference/properties/properties]
      return properties;
    },
    deleteProperty(name: unknown) {
      // documented: Properties.deleteProperty deletes one key and gives the store back [D/reference/properties/properties]
      call('deleteProperty', () => world.properties.remove(key, String(name)));
      return properties;
    },
    deleteAllProperties() {
      // documented: Properties.deleteAllProperties empties the store [D/reference/properties/properties]
      call('deleteAllProperties', () => world.properties.clear(key));
      return properties;
    },
  } satisfies Simulated<GoogleAppsScript.Properties.Properties>);
  return properties;
}
