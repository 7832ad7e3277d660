// Which addresses a project's manifest lets it fetch.

/**
 * documented (Apps Script guides, "Allowlist URLs"): each entry is an https prefix with a path that is not empty; `*.` as the
 * first label stands for any subdomain; scheme and host compare without case, the path with it. Null allows every address.
 */
export function isAllowed(address: string, allowList: readonly string[] | null): boolean {
  if (allowList === null) return true;
  const url = new URL(address);
  return allowList.some((prefix) => {
    const parts = /^https:\/\/(\*\.)?([^/]+)(\/.*)$/i.exec(prefix);
    if (parts === null) throw new Error(`urlFetchWhitelist: not an https prefix with a path: ${prefix}`);
    const [, wildcard, host = '', path = ''] = parts;
    const hostFits =
      wildcard === undefined ? url.host === host.toLowerCase() : url.host.endsWith(`.${host.toLowerCase()}`);
    return url.protocol === 'https:' && hostFits && (url.pathname + url.search).startsWith(path);
  });
}
