// UrlFetchApp's numbers, in one table. Calls a day are in quotas.ts; what bytes cost on the virtual clock is in costs.ts.

const mib = 1024 * 1024;

export const urlFetchLimits = {
  // reported: UrlFetchApp.fetch fails for an answer of exactly 50 MB; one byte less still arrives
  // [github.com/tanaikech/DownloadLargeFilesByUrl]
  responseBytes: 50 * mib,
  // documented: UrlFetchApp.fetch sends a payload of at most 50 MB [D/guides/services/quotas]
  requestBytes: 50 * mib,
  // documented: UrlFetchApp.fetch takes at most 100 headers a call [D/guides/services/quotas]
  headers: 100,
  // documented: UrlFetchApp.fetch takes at most 8 KB of headers a call, names and values together [D/guides/services/quotas]
  headerBytes: 8 * 1024,
  // documented: UrlFetchApp.fetch takes an address of at most 2,082 characters [D/reference/url-fetch/url-fetch-app]
  urlChars: 2082,
  // documented: UrlFetchApp.fetch waits 360 seconds when no timeoutSeconds is given [D/reference/url-fetch/url-fetch-app]
  timeoutSeconds: 360,
  // reported: UrlFetchApp.fetch takes a timeoutSeconds as small as 1 [tanaikech.github.io/2026/06/09/]
  leastTimeoutSeconds: 1,
  // assumed: UrlFetchApp.fetch follows at most 5 redirects of one request [probes/redirects-in-a-circle.gs]
  redirects: 5,
  /** How much of an answer the thrown text quotes. */
  truncatedResponseChars: 150,
} as const;
