// How often a project, and each of its people, may call the Sheets API. No state of the office: a restored world starts afresh.
import type { Clock } from '../../clock';
import { ApiError } from './api-error';

/** Reads and writes are counted apart. */
export type Access = 'read' | 'write';

export interface Rates {
  /** Counts one request, or throws the refusal of one too many. */
  take(access: Access, email: string, project: string): void;
  clear(): void;
}

// documented: the Sheets API serves a project 300 reads and 300 writes within a minute [S/limits]
const perProject = 300;

// documented: the Sheets API serves one user of a project 60 reads and 60 writes within a minute [S/limits]
const perUser = 60;

const windowMs = 60_000;

export function createRates(clock: Clock): Rates {
  const served = new Map<string, number[]>();

  /** When requests under this name were served, within the last minute. */
  function lately(name: string): number[] {
    const now = clock.now();
    // assumed: a minute of the Sheets API's limits is the sixty seconds before each request [probes/sheets-limit-slides.gs]
    const times = (served.get(name) ?? []).filter((time) => time > now - windowMs);
    served.set(name, times);
    return times;
  }

  return {
    take(access, email, project) {
      const ofProject = lately(`${access} ${project}`);
      const ofUser = lately(`${access} ${project} ${email}`);
      if (ofUser.length >= perUser) throw tooMany(access, ' per user', perUser, project);
      if (ofProject.length >= perProject) throw tooMany(access, '', perProject, project);
      ofProject.push(clock.now());
      ofUser.push(clock.now());
    },
    clear: () => served.clear(),
  };
}

/** The Google Cloud project behind a script: here a number made of its id. */
function projectNumber(project: string): string {
  let number = 0;
  for (const letter of project) number = (number * 31 + letter.charCodeAt(0)) % 900_000_000_000;
  return String(number + 100_000_000_000);
}

function tooMany(access: Access, whose: string, limit: number, project: string): ApiError {
  const word = access === 'read' ? 'Read' : 'Write';
  const service = 'sheets.googleapis.com';
  const consumer = `project_number:${projectNumber(project)}`;
  const metadata = {
    service,
    consumer: consumer.replace('project_number:', 'projects/'),
    quota_metric: `${service}/${access}_requests`,
    quota_limit: `${word}RequestsPerMinutePer${whose === '' ? 'Project' : 'User'}`,
    quota_limit_value: String(limit),
  };
  // reported: the Sheets API names in a refusal the metric, the limit, itself and the project's number
  // [github.com/AutomaApp/automa/issues/1877]
  const text = `Quota exceeded for quota metric '${word} requests' and limit '${word} requests per minute${whose}' of service '${service}' for consumer '${consumer}'.`;
  return new ApiError(429, 'RESOURCE_EXHAUSTED', text, [
    {
      '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
      reason: 'RATE_LIMIT_EXCEEDED',
      domain: 'googleapis.com',
      metadata,
    },
  ]);
}
