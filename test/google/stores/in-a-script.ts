// Scripts of a few lines for the tests of the stores: one bound to the office's spreadsheet, one of its own.
import type { World } from '../../workbench/google/world';
import { files, owner, type SmallOffice, smallOffice } from '../runtime/office';

export interface StoreOffice extends SmallOffice {
  /** What these lines return in the bound script; an error is thrown as 'name: message'. */
  value(code: string, email?: string): unknown;
  refusal(code: string, email?: string): string;
}

export function storeOffice(): StoreOffice {
  const office = smallOffice('');
  const run = (code: string, email: string) => runIn(office.world, office.scriptId, code, email);
  return {
    ...office,
    value(code, email = owner.email) {
      const { error, value } = run(code, email);
      if (error !== undefined) throw new Error(`${error.name}: ${error.message}`);
      return value;
    },
    refusal(code, email = owner.email) {
      const { error, value } = run(code, email);
      if (error === undefined) throw new Error(`Nothing was refused: ${JSON.stringify(value)}`);
      return `${error.name}: ${error.message}`;
    },
  };
}

/** The same lines in a script that is bound to nothing. */
export function standalone(world: World, code: string): unknown {
  const { scriptId } = world.projects.create(owner.email, { name: 'Sendiri', files: files('') });
  return runIn(world, scriptId, code, owner.email).value;
}

function runIn(world: World, scriptId: string, code: string, email: string) {
  world.projects.changeSource(owner.email, scriptId, files(`function main() { ${code} }`));
  return world.editorRun(email, scriptId, 'main');
}
