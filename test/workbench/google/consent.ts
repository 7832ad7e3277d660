// Which scopes a run may use: what its person has consented to, asked anew where somebody is there to answer.
import type { AuthMode, Person } from './contract';
import type { People } from './people';
import type { Project, Projects } from './project';
import { fullScope } from './scopes';

/** documented: a simple trigger needs no consent and reaches the file it is bound to, no other (D/guides/triggers, "Restrictions"). */
const limitedScopes = [fullScope('spreadsheets.currentonly')];

interface Rooms {
  projects: Projects;
  people: People;
}

/** What a run of this mode may use. A scope consented to once but gone from the manifest is not used. */
export function grantedScopes(
  { projects }: Pick<Rooms, 'projects'>,
  project: Project,
  person: Person,
  mode: AuthMode,
): string[] {
  if (mode !== 'FULL') return mode === 'NONE' ? [] : limitedScopes;
  const consented = projects.consents(project.scriptId, person.email);
  return project.manifest.oauthScopes.filter((scope) => consented.includes(scope));
}

/**
 * True when a FULL run may start. documented: with somebody at the screen Google asks for what is missing, and people may tick only
 * some of it (D/concepts/scopes); what they left out fails when it is called. Without anybody there the run does not start.
 */
export function mayStart({ projects, people }: Rooms, project: Project, person: Person, interactive: boolean): boolean {
  const missing = () => {
    const consented = projects.consents(project.scriptId, person.email);
    return project.manifest.oauthScopes.filter((scope) => !consented.includes(scope));
  };
  if (missing().length === 0) return true;
  const habit = people.consentHabit(person.email);
  if (interactive && habit !== 'none') {
    const ticked = habit === 'all' ? missing() : missing().filter((scope) => habit.map(fullScope).includes(scope));
    projects.consent(project.scriptId, person.email, ticked);
  }
  return (
    missing().length === 0 || (Array.isArray(habit) && projects.consents(project.scriptId, person.email).length > 0)
  );
}

export const needsConsent = 'Authorization is required to perform that action.';
