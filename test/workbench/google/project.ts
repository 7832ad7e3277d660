// Script projects: their source, manifest, and what each person has consented to. A bound one belongs to its spreadsheet.
import type { FileRole, Json, Stateful } from './contract';
import type { Files } from './files';
import { type Manifest, parseManifest } from './manifest';
import type { Random } from './random';

export interface SourceFile {
  /** Without an ending, as Google names it: 'Code', 'sidebar', 'appsscript'. */
  name: string;
  type: 'SERVER_JS' | 'HTML' | 'JSON';
  source: string;
}

export interface Project {
  scriptId: string;
  name: string;
  /** The spreadsheet it is bound to; null for a standalone project. */
  boundTo: string | null;
  owner: string;
  files: SourceFile[];
  manifest: Manifest;
  /** Full scope addresses by address of the person. */
  consents: Record<string, string[]>;
}

export interface NewProject {
  name: string;
  boundTo?: string;
  files: SourceFile[];
  scriptId?: string;
}

export interface Projects extends Stateful {
  /** documented: any editor of a spreadsheet may start a script bound to it (D/guides/bound). */
  create(person: string, project: NewProject): Project;
  /** Throws for an unknown id. Read only: change through `changeSource` and `consent`. */
  get(scriptId: string): Project;
  find(scriptId: string): Project | undefined;
  all(): Project[];
  boundTo(bookId: string): Project[];
  /** The person's rights on the source: those on the spreadsheet, for a bound project (D/guides/bound, documented). */
  roleOf(scriptId: string, email: string): FileRole;
  /** As a push of clasp does: the whole project is replaced. */
  changeSource(person: string, scriptId: string, files: SourceFile[]): void;
  consents(scriptId: string, email: string): string[];
  consent(scriptId: string, email: string, scopes: readonly string[]): void;
  withdrawConsent(scriptId: string, email: string): void;
}

export function createProjects(files: Files, random: Random): Projects {
  let projects: Project[] = [];
  const find = (scriptId: string) => projects.find((one) => one.scriptId === scriptId);
  const get = (scriptId: string) => {
    const project = find(scriptId);
    if (project === undefined) throw new Error(`No script project has the id ${scriptId}`);
    return project;
  };
  const roleOf = (scriptId: string, email: string): FileRole => {
    const { boundTo, owner } = get(scriptId);
    if (boundTo !== null) return files.roleOf(boundTo, email);
    return owner.toLowerCase() === email.toLowerCase() ? 'owner' : files.roleOf(scriptId, email);
  };
  const mustEdit = (role: FileRole, email: string, what: string) => {
    if (role !== 'owner' && role !== 'editor') throw new Error(`${email} may not change ${what} (${role})`);
  };
  return {
    create(person, { name, boundTo, files: sources, scriptId = random.id(57) }) {
      if (find(scriptId) !== undefined) throw new Error(`There is already a script project ${scriptId}`);
      if (boundTo !== undefined) mustEdit(files.roleOf(boundTo, person), person, `the spreadsheet ${boundTo}`);
      const project: Project = {
        scriptId,
        name,
        boundTo: boundTo ?? null,
        owner: boundTo === undefined ? person : files.get(boundTo).access.owner,
        files: structuredClone(sources),
        manifest: parseManifest(sources),
        consents: {},
      };
      projects.push(project);
      return project;
    },
    get,
    find,
    all: () => [...projects],
    boundTo: (bookId) => projects.filter((one) => one.boundTo === bookId),
    roleOf,
    changeSource(person, scriptId, sources) {
      mustEdit(roleOf(scriptId, person), person, `the script ${scriptId}`);
      const project = get(scriptId);
      project.manifest = parseManifest(sources);
      project.files = structuredClone(sources);
    },
    consents: (scriptId, email) => get(scriptId).consents[email.toLowerCase()] ?? [],
    consent(scriptId, email, scopes) {
      const { consents } = get(scriptId);
      consents[email.toLowerCase()] = [...new Set([...(consents[email.toLowerCase()] ?? []), ...scopes])];
    },
    withdrawConsent(scriptId, email) {
      delete get(scriptId).consents[email.toLowerCase()];
    },
    state: () => structuredClone(projects) as unknown as Json,
    restore(state) {
      projects = structuredClone(state) as unknown as Project[];
    },
  };
}
