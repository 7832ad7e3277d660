// UrlFetchApp's numbers, in one table. Calls a day are in quotas.ts; what bytes cost on the virtual clock is in costs.ts.

const MIB = 1024 * 1024;

export const urlFetchLimits = {
  /**
   * documented: "URL Fetch response size 50 MB / call" (Apps Script guides, "Quotas for Google Services").
   * reported: exactly 50 MB already fails (tanaikech/DownloadLargeFilesByUrl, README).
   */
  responseBytes: 50 * MIB,
  /** documented: "URL Fetch POST size 50 MB / call" (same page). */
  requestBytes: 50 * MIB,
  /** documented: "URL Fetch headers 100 / call" (same page). */
  headers: 100,
  /** documented: "URL Fetch header size 8 KB / call" (same page). Names and values together: assumed. */
  headerBytes: 8 * 1024,
  /** documented: "The maximum URL length is 2,082 characters" (reference of UrlFetchApp.fetch). */
  urlChars: 2082,
  /** documented: default of `timeoutSeconds`, 2026 (reference of UrlFetchApp.fetch). */
  timeoutSeconds: 360,
  /** assumed: as many as ordinary HTTP clients follow. */
  redirects: 20,
  /** reported: public issue texts are cut after about 150 characters, with '...'. */
  truncatedResponseChars: 150,
} as const;
