// What an AuthMode lets a script call, whatever its person has consented to (W/concepts/editor-auth-lifecycle).
import type { AuthMode, ServiceCall } from './contract';
import { fullScope } from './scopes';

type Named = Pick<ServiceCall, 'service' | 'operation'>;

/** Scopes that a run has without anybody's consent. */
export const scopesWithoutConsent: Record<AuthMode, readonly string[]> = {
  NONE: [],
  // documented: a simple trigger reaches the file it is bound to, no other file and nothing else that needs consent
  // [D/guides/triggers]
  LIMITED: [fullScope('spreadsheets.currentonly')],
  // documented: a custom function reads the file it is bound to and fetches addresses, without anybody's consent
  // [D/guides/sheets/functions]
  CUSTOM_FUNCTION: [fullScope('spreadsheets.currentonly'), fullScope('script.external_request')],
  FULL: [],
};

const inNone = /^(?:Utilities\.\w+|Ui\.addToUi|Session\.getActiveUserLocale)$/;
const writes = /^(?:Spreadsheet\.(?!get|is|can|find|has)\w+|Ui\.\w+)$/;

export function modeAllows(mode: AuthMode, { service, operation }: Named): boolean {
  const name = `${service}.${operation}`;
  // documented: AuthMode NONE lets onOpen add menu items, ask for the locale and use Utilities, nothing else
  // [W/concepts/editor-auth-lifecycle]
  if (mode === 'NONE') return inNone.test(name);
  // documented: a custom function changes no cell and shows nothing [D/guides/sheets/functions]
  if (mode === 'CUSTOM_FUNCTION') return !writes.test(name);
  return true;
}
