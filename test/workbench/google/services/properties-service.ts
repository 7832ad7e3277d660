// PropertiesService: small texts a script keeps (D/reference/properties).
import type { Run, ServiceFactory } from '../contract';
import type { StoreKey } from '../properties';
import type { World } from '../world';
import { badSignature } from './signature';
import { documentStore, scriptStore, userStore } from './stores';
import { surface } from './surface';

export const propertiesService: ServiceFactory<World> = (run, world) =>
  surface('PropertiesService', {
    getScriptProperties: () => store(run, world, scriptStore(run)),
    getUserProperties: () => store(run, world, userStore(run)),
    getDocumentProperties() {
      const key = documentStore(run);
      return key === null ? null : store(run, world, key);
    },
  });

/** reported: the text of a full store (public issue threads). assumed: a value of more than 9 KB is refused with Argument too large. */
const refusals = {
  store: 'You have exceeded the property storage quota. Please remove some properties and try again.',
  value: 'Argument too large: value',
};

function store(run: Run, world: World, key: StoreKey): object {
  const call = <T>(operation: string, effect: () => T): T =>
    run.call({ service: 'Properties', operation, method: `Properties.${operation}` }, () => {
      if (!world.quotas.take(run.effective, 'properties', 1)) {
        throw run.exception('Service invoked too many times for one day: properties.');
      }
      return effect();
    });
  const write = (pairs: Record<string, string>, replace = false) => {
    const refused = world.properties.write(key, pairs, replace);
    if (refused !== undefined) throw run.exception(refusals[refused]);
  };
  const properties: object = surface('Properties', {
    getProperty: (name: unknown) => call('getProperty', () => world.properties.all(key)[String(name)] ?? null),
    getProperties: () => call('getProperties', () => run.give(world.properties.all(key))),
    getKeys: () => call('getKeys', () => run.give(Object.keys(world.properties.all(key)))),
    setProperty(name: unknown, value: unknown) {
      if (value === undefined) throw badSignature(run, 'PropertiesService.Properties.setProperty', [name, value]);
      call('setProperty', () => write({ [String(name)]: String(value) }));
      return properties;
    },
    setProperties(values: unknown, deleteAllOthers: unknown = false) {
      if (typeof values !== 'object' || values === null) {
        throw badSignature(run, 'PropertiesService.Properties.setProperties', [values]);
      }
      const pairs = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
      call('setProperties', () => write(pairs, deleteAllOthers === true));
      return properties;
    },
    deleteProperty(name: unknown) {
      call('deleteProperty', () => world.properties.remove(key, String(name)));
      return properties;
    },
    deleteAllProperties() {
      call('deleteAllProperties', () => world.properties.clear(key));
      return properties;
    },
  });
  return properties;
}
