// What happens inside a fresh context, whichever thread it lives in: the project's files are read, then the function is called.
import type { RunError } from './executions';
import type { FreshRealm } from './realm';
import { mustParse } from './syntax';

export interface ScriptCode {
  files: readonly { name: string; source: string }[];
  functionName: string;
  /** Only `function name() {}` will do, and no object member: google.script.run. */
  topLevelOnly: boolean;
}

/** What a script is stopped with when its function is not there; the text is the message of an 'Exception'. */
export class NoSuchFunction extends Error {}

const callable = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*$/;

/** `args` is asked when the source is loaded: what a top-level line does comes first. */
export function perform(realm: FreshRealm, code: ScriptCode, args: () => readonly unknown[]): unknown {
  const { files, functionName, topLevelOnly } = code;
  for (const { source, name } of files) {
    mustParse(realm, source, name);
    // documented: code outside of functions runs in every execution, before its function, in the same AuthMode
    // [W/concepts/editor-auth-lifecycle]
    realm.evaluate(source, name);
  }
  const callee = callable.test(functionName) ? realm.evaluate(finder(functionName), 'finder') : undefined;
  if (typeof callee !== 'function' || (topLevelOnly && !isDeclaration(callee, functionName))) {
    // reported: a trigger whose function is gone fails with Script function not found and its name
    // [stackoverflow.com/questions/58359417]
    throw new NoSuchFunction(`Script function not found: ${functionName}`);
  }
  return realm.apply(callee as (...args: never[]) => unknown, args());
}

/** `typeof` of a missing name is no error; a missing object before a dot is. */
function finder(functionName: string): string {
  const [first = ''] = functionName.split('.');
  return `typeof ${first} === 'undefined' ? undefined : ${functionName.split('.').join('?.')}`;
}

function isDeclaration(callee: object, functionName: string): boolean {
  const text = Function.prototype.toString.call(callee);
  return (
    !text.endsWith('{ [native code] }') &&
    new RegExp(`^(?:async )?function\\s*\\*?\\s*${functionName.replace(/\$/g, '\\$')}\\s*\\(`).test(text)
  );
}

/** What a script threw, as the Executions page shows it. */
export function described(thrown: unknown): RunError {
  if (thrown instanceof NoSuchFunction) return { name: 'Exception', message: thrown.message, stack: '' };
  if (typeof thrown !== 'object' || thrown === null || !('message' in thrown)) {
    return { name: 'Error', message: String(thrown), stack: '' };
  }
  const { name, message, stack } = thrown as { name?: unknown; message: unknown; stack?: unknown };
  return { name: String(name ?? 'Error'), message: String(message), stack: String(stack ?? '') };
}
