// Names that Google documents and the type package does not know yet, each with its public source. Interfaces merge with the package's.
// One namespace block for each service, for example:
//   declare namespace GoogleAppsScript { namespace Spreadsheet { interface Sheet { newName(): void } } }

declare namespace GoogleAppsScript {
  namespace Script {
    interface AuthorizationInfo {
      // https://developers.google.com/apps-script/reference/script/authorization-info
      getAuthorizedScopes(): string[];
    }
  }

  namespace URL_Fetch {
    interface URLFetchRequestOptions {
      // https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app
      timeoutSeconds?: number;
    }
  }
}
