// Script projects: their source, manifest, and what each person has consented to. A bound one belongs to its spreadsheet.
import type { FileRole, Json, Stateful } from './contract';
import type { Files } from './files';
import { type Manifest, parseManifest } from './manifest';
import { isAnonymous } from './people';
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
  /** A script of the person's own, or one bound to a spreadsheet that the person may edit. */
  create(person: string, project: NewProject): Project;
  /** Throws for an unknown id. Read only: change through `changeSource` and `consent`. */
  get(scriptId: string): Project;
  find(scriptId: string): Project | undefined;
  all(): Project[];
  boundTo(bookId: string): Project[];
  /** The person's rights on the source. */
  roleOf(scriptId: string, email: string): FileRole;
  /** True of who may read the source and run it from the editor. */
  mayRun(scriptId: string, email: string): boolean;
  /** Throws for anybody who may not change the source, the manifest and what the Project Settings hold. */
  mustChange(scriptId: string, email: string): void;
  /** As a push of clasp does: the whole project is replaced. */
  changeSource(person: string, scriptId: string, files: SourceFile[]): void;
  consents(scriptId: string, email: string): string[];
  consent(scriptId: string, email: string, scopes: readonly string[]): void;
  withdrawConsent(scriptId: string, email: string): void;
}

const scriptType = 'application/vnd.google-apps.script';

export function createProjects(files: Files, random: Random): Projects {
  let projects: Project[] = [];
  const find = (scriptId: string) => projects.find((one) => one.scriptId === scriptId);
  const get = (scriptId: string) => {
    const project = find(scriptId);
    if (project === undefined) throw new Error(`No script project has the id ${scriptId}`);
    return project;
  };
  const roleOf = (scriptId: string, email: string): FileRole => {
    // assumed: whoever edits a spreadsheet without an account reads, changes and runs none of its scripts
    // [probes/anonymous-script-editor.gs]
    if (isAnonymous(email)) return 'none';
    // documented: a bound script has no sharing of its own: its owner, editors and viewers are those of its file [D/guides/bound]
    return files.roleOf(get(scriptId).boundTo ?? scriptId, email);
  };
  const edits = (role: FileRole) => role === 'owner' || role === 'editor';
  const mustEdit = (role: FileRole, email: string, what: string) => {
    if (!edits(role)) throw new Error(`${email} may not change ${what} (${role})`);
  };
  const mustChange = (scriptId: string, email: string) => {
    // documented: whoever may edit a spreadsheet may change its bound script, and nobody else may [D/guides/collaborating]
    mustEdit(roleOf(scriptId, email), email, `the script ${scriptId}`);
  };
  return {
    create(person, { name, boundTo, files: sources, scriptId = random.id(57) }) {
      if (find(scriptId) !== undefined) throw new Error(`There is already a script project ${scriptId}`);
      // documented: any editor of a spreadsheet may start one more script bound to it, and a viewer may not [D/guides/bound]
      if (boundTo !== undefined) mustEdit(files.roleOf(boundTo, person), person, `the spreadsheet ${boundTo}`);
      // documented: a standalone script is a file in Drive, shared like any other [D/guides/standalone]
      if (boundTo === undefined) files.register(scriptId, { name, mimeType: scriptType, access: { owner: person } });
      const project: Project = {
        scriptId,
        name,
        boundTo: boundTo ?? null,
        // documented: a bound script belongs to the owner of its file, whoever started it [D/guides/bound]
        owner: files.get(boundTo ?? scriptId).access.owner,
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
    mayRun(scriptId, email) {
      const role = roleOf(scriptId, email);
      // documented: whoever may view a standalone script may read it and run it [D/guides/collaborating]
      if (get(scriptId).boundTo === null) return role !== 'none';
      // documented: only who may edit a spreadsheet can open its script editor, read its script and run it [D/guides/bound]
      return edits(role);
    },
    mustChange,
    changeSource(person, scriptId, sources) {
      mustChange(scriptId, person);
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
