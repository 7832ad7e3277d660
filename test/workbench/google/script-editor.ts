// What an editor of a script does in the script editor and in its Project Settings: none of it is kept from anybody who may edit the file.
import type { Projects, SourceFile } from './project';
import type { Properties } from './properties';

export interface ScriptEditor {
  /** Throws for who may not open the script editor. */
  readSource(email: string, scriptId: string): SourceFile[];
  /** Saves the whole project, manifest included, as the editor or a push does. */
  changeSource(email: string, scriptId: string, files: SourceFile[]): void;
  /** Project Settings > Script properties. */
  readScriptProperties(email: string, scriptId: string): Record<string, string>;
  writeScriptProperty(email: string, scriptId: string, key: string, value: string): void;
  removeScriptProperty(email: string, scriptId: string, key: string): void;
}

// documented: Project Settings takes up to 50 script properties by hand, further ones only a script can add [D/guides/properties]
const maxByHand = 50;

export function createScriptEditor(projects: Projects, properties: Properties): ScriptEditor {
  const store = (scriptId: string) => `script:${scriptId}` as const;
  return {
    readSource(email, scriptId) {
      if (!projects.mayRun(scriptId, email)) throw new Error(`${email} may not open the script ${scriptId}`);
      return structuredClone(projects.get(scriptId).files);
    },
    changeSource: (email, scriptId, files) => projects.changeSource(email, scriptId, files),
    readScriptProperties(email, scriptId) {
      // assumed: only who may change a script sees its script properties in Project Settings [probes/viewer-script-properties.gs]
      projects.mustChange(scriptId, email);
      // documented: every editor of a script reads and changes its script properties in Project Settings [D/guides/properties]
      return properties.all(store(scriptId));
    },
    writeScriptProperty(email, scriptId, key, value) {
      projects.mustChange(scriptId, email);
      const known = properties.all(store(scriptId));
      if (!(key in known) && Object.keys(known).length >= maxByHand) {
        throw new Error(`The settings page of ${scriptId} takes ${maxByHand} script properties`);
      }
      const limit = properties.write(store(scriptId), { [key]: value });
      if (limit !== undefined) throw new Error(`The script property ${key} is too large (${limit})`);
    },
    removeScriptProperty(email, scriptId, key) {
      projects.mustChange(scriptId, email);
      properties.remove(store(scriptId), key);
    },
  };
}
