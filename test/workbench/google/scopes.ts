// OAuth scopes: their full addresses, and which one covers which.

const prefix = 'https://www.googleapis.com/auth/';

export const fullScope = (scope: string): string => (scope.includes('://') ? scope : prefix + scope);

// documented: consent to a wider scope covers the narrower ones, spreadsheets covers spreadsheets.currentonly [D/concepts/scopes]
const wider: Record<string, readonly string[]> = {
  'spreadsheets.currentonly': ['spreadsheets'],
  'spreadsheets.readonly': ['spreadsheets'],
  'drive.readonly': ['drive'],
  'drive.file': ['drive'],
  'drive.metadata': ['drive'],
  'drive.metadata.readonly': ['drive', 'drive.readonly', 'drive.metadata'],
};

/** True when any one of `anyOf` is granted, itself or by a wider scope. Full addresses and short names both do. */
export function covers(granted: readonly string[], anyOf: readonly string[]): boolean {
  const has = new Set(granted.map(fullScope));
  return anyOf.some((scope) => {
    const full = fullScope(scope);
    const broader = wider[full.slice(prefix.length)] ?? [];
    return has.has(full) || broader.some((one) => has.has(fullScope(one)));
  });
}
