// The service objects a script finds as globals: which ones there are, and which this project may see.
import type { Run, ServiceFactory } from './contract';
import type { LogLine } from './executions';
import type { Project } from './project';
import { cacheService } from './services/cache-service';
import { charts } from './services/charts';
import { makeConsole, makeLogger } from './services/console';
import { driveService } from './services/drive';
import { driveApp } from './services/drive-app';
import { htmlService } from './services/html-service';
import { lockService } from './services/lock-service';
import { mailApp } from './services/mail-app';
import { propertiesService } from './services/properties-service';
import { scriptApp } from './services/script-app';
import { session } from './services/session';
import { sheetsService } from './services/sheets/service';
import { spreadsheetApp } from './services/spreadsheet-app';
import { NotSimulated } from './services/surface';
import { urlFetchApp } from './services/url-fetch';
import { utilities } from './services/utilities';
import type { World } from './world';

const services: Record<string, ServiceFactory<World>> = {
  CacheService: cacheService,
  Charts: charts,
  DriveApp: driveApp,
  HtmlService: htmlService,
  LockService: lockService,
  MailApp: mailApp,
  PropertiesService: propertiesService,
  ScriptApp: scriptApp,
  Session: session,
  SpreadsheetApp: spreadsheetApp,
  UrlFetchApp: urlFetchApp,
  Utilities: utilities,
};

/** By the id and version a manifest names them with. */
const advancedServices: Record<string, ServiceFactory<World>> = {
  'drive v3': driveService,
  'sheets v4': sheetsService,
};

/** Google has these; touching one here says so. */
const notSimulated = (
  'Browser CalendarApp CardService ConferenceDataService ContactsApp ContentService DataStudioApp DocumentApp ' +
  'FormApp GmailApp GroupsApp Jdbc LanguageApp LinearOptimizationService Maps MimeType ScriptProperties SitesApp ' +
  'SlidesApp UserProperties XmlService'
).split(' ');

export function globalsOf(
  run: Run & { logs: LogLine[] },
  project: Project,
  world: World,
): Record<string, () => unknown> {
  const lines = { now: () => run.now(), logs: run.logs };
  const globals: Record<string, () => unknown> = {
    console: () => makeConsole(lines),
    Logger: () => makeLogger(lines),
  };
  for (const name of notSimulated) {
    globals[name] = () => {
      throw new NotSimulated(name);
    };
  }
  for (const [name, make] of Object.entries(services)) globals[name] = once(() => make(run, world));
  // documented: an advanced service is a global only when the manifest enables it, under the name that the manifest gives it
  // [D/guides/services/advanced]
  for (const { userSymbol, serviceId, version } of project.manifest.enabledAdvancedServices) {
    const make = advancedServices[`${serviceId} ${version}`];
    globals[userSymbol] = once(() => {
      if (make === undefined) throw new NotSimulated(`the advanced service ${serviceId} ${version}`);
      return make(run, world);
    });
  }
  return globals;
}

/** The service a trigger's event comes from is the one the script sees. */
function once(make: () => unknown): () => unknown {
  let made: { value: unknown } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
