// What Google's services say when they fail through no fault of the script: the words a script must recognise. Faults throw them.

export const googleSays = {
  // reported: a spreadsheet that is slow to answer fails with Service Spreadsheets timed out, whether it wrote or not
  // [ramblings.mcpher.com/google-docs/exponential-backoff/]
  spreadsheetTimedOut: (bookId: string) => `Service Spreadsheets timed out while accessing document with id ${bookId}.`,

  // reported: a spreadsheet in trouble fails with Service Spreadsheets failed while accessing document
  // [ramblings.mcpher.com/google-docs/exponential-backoff/]
  spreadsheetFailed: (bookId: string) => `Service Spreadsheets failed while accessing document with id ${bookId}.`,

  // reported: any call may fail with Service error and the name of the service [ramblings.mcpher.com/google-docs/exponential-backoff/]
  serviceError: (service: string) => `Service error: ${service}`,

  // documented: any call may fail with Server not available or Service unavailable [D/guides/support/troubleshooting]
  unavailable: (service: string) => `Service unavailable: ${service}`,

  // reported: any call may fail with Internal error [ramblings.mcpher.com/google-docs/exponential-backoff/]
  internal: 'Internal error.',

  // documented: any call may fail with We're sorry, a server error occurred [D/guides/support/troubleshooting]
  serverError: "We're sorry, a server error occurred. Please wait a bit and try again.",

  // reported: the same sentence also comes with a curved apostrophe [ramblings.mcpher.com/google-docs/exponential-backoff/]
  serverErrorCurved: 'We\u2019re sorry, a server error occurred. Please wait a bit and try again.',

  // reported: a member of a service object may fail with Unexpected error while getting the method or property
  // [ramblings.mcpher.com/google-docs/exponential-backoff/]
  unexpected: (member: string, object: string) =>
    `Unexpected error while getting the method or property ${member} on object ${object}.`,

  // documented: too many calls in a short time fail with an advice to sleep [D/guides/services/quotas]
  tooOften: (what: string) =>
    `Service invoked too many times in a short time: ${what}. Try Utilities.sleep(1000) between calls.`,

  // documented: too many calls in a day fail with Service invoked too many times for one day [D/guides/services/quotas]
  tooManyToday: (what: string) => `Service invoked too many times for one day: ${what}.`,

  // documented: too many executions in a second fail with Script invoked too many times per second [D/guides/services/quotas]
  tooManyPerSecond: 'Script invoked too many times per second for this Google user account.',

  // reported: an API behind a service may fail with User Rate Limit Exceeded [ramblings.mcpher.com/google-docs/exponential-backoff/]
  rateLimit: 'User Rate Limit Exceeded',

  // reported: a call may fail with Authorization is required although the person consented, with two accounts in one browser
  // [issuetracker.google.com/issues/69270374]
  authorization: 'Authorization is required to perform that action.',

  // reported: a property may fail with Data storage error [justin.poehnelt.com/posts/apps-script-key-value-stores]
  dataStorage: 'Data storage error',
} as const;
