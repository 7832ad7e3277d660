// Which addresses a project's manifest lets it fetch.

// documented: an entry of urlFetchWhitelist is an https address with a path, and only its first label may be a wildcard
// [D/manifest/allowlist-url]
const entry = /^https:\/\/(\*\.)?([^/*]+)(\/.*)$/i;

/** Null allows every address. Scheme and host compare without case. */
export function isAllowed(address: string, allowList: readonly string[] | null): boolean {
  if (allowList === null) return true;
  const url = new URL(address);
  return allowList.some((prefix) => {
    const parts = entry.exec(prefix);
    if (parts === null) throw new Error(`urlFetchWhitelist: not an https prefix with a path: ${prefix}`);
    const [, wildcard, host = '', path = ''] = parts;
    return isHost(url.host, host.toLowerCase(), wildcard !== undefined) && url.protocol === 'https:' && fits(url, path);
  });
}

function isHost(asked: string, host: string, anyLabel: boolean): boolean {
  const [first = '', ...rest] = asked.split('.');
  // assumed: the wildcard of a urlFetchWhitelist entry stands for exactly one label [probes/allow-list-wildcard.gs]
  if (anyLabel) return first !== '' && rest.join('.') === host;
  return asked === host;
}

function fits(url: URL, path: string): boolean {
  const asked = url.pathname + url.search;
  // documented: the path of a urlFetchWhitelist entry is compared with its case [D/manifest/allowlist-url]
  if (!asked.startsWith(path)) return false;
  const next = asked.charAt(path.length);
  // documented: urlFetchWhitelist lets the entry's own path and what lies below it pass, not a longer last name
  // [D/manifest/allowlist-url]
  return path.endsWith('/') || next === '' || next === '/' || next === '?';
}
