// Which scopes a run may use: what its person has consented to, asked anew where somebody is there to answer.
import { scopesWithoutConsent } from './auth-mode';
import type { AuthMode, Person } from './contract';
import type { People } from './people';
import type { Project, Projects } from './project';
import { fullScope } from './scopes';

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
  if (mode !== 'FULL') return [...scopesWithoutConsent[mode]];
  const consented = projects.consents(project.scriptId, person.email);
  // documented: a manifest that lists scopes lists all of them: what the code needs besides is refused [D/concepts/scopes]
  return consented.filter((scope) => project.manifest.oauthScopes.includes(scope));
}

/** True when a FULL run may start. */
export function mayStart({ projects, people }: Rooms, project: Project, person: Person, interactive: boolean): boolean {
  const consented = () => projects.consents(project.scriptId, person.email);
  // documented: nobody is asked again for what they have consented to, only for what a change of the script adds
  // [D/guides/services/authorization]
  const missing = () => project.manifest.oauthScopes.filter((scope) => !consented().includes(scope));
  const habit = people.consentHabit(person.email);
  // documented: whoever starts a run at the screen is asked for the scopes that the script needs
  // [D/guides/services/authorization]
  if (interactive && habit !== 'none') {
    const ticked = habit === 'all' ? missing() : missing().filter((scope) => habit.map(fullScope).includes(scope));
    projects.consent(project.scriptId, person.email, ticked);
  }
  // documented: whoever consents to some of the scopes runs the script, and what lacks the others fails when it is called
  // [D/concepts/scopes]
  return missing().length === 0 || (Array.isArray(habit) && consented().length > 0);
}

// documented: a run without consent ends in Authorization is required to perform that action [D/guides/support/troubleshooting]
export const needsConsent = 'Authorization is required to perform that action.';
