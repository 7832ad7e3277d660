// Drive's search language, the `q` of files.list: parsed once, asked of each file.
import { sameEmail } from '../people';
import { NotSimulated } from '../services/surface';
import type { Drive, DriveFile } from './drive';
import { invalidValue } from './errors';
import { apiRoles } from './roles';

export type FileTest = (file: DriveFile) => boolean;

type Token = { kind: 'word' | 'text' | 'operator' | 'bracket'; value: string };

/** Drive API guides, "Search query terms and operators": words, texts, operators, brackets. */
function tokens(q: string): Token[] {
  const found: Token[] = [];
  const pattern = /\s*(?:'((?:[^'\\]|\\.)*)'|(<=|>=|!=|=|<|>)|([(){}])|([A-Za-z][A-Za-z0-9]*))/y;
  while (pattern.lastIndex < q.trimEnd().length) {
    const match = pattern.exec(q);
    if (match === null) throw invalidValue('q');
    const [, text, operator, bracket, word] = match;
    // documented: in a query a quotation mark and a backslash are escaped by a backslash [G/guides/search-files]
    if (text !== undefined) found.push({ kind: 'text', value: text.replace(/\\(.)/g, '$1') });
    else if (operator !== undefined) found.push({ kind: 'operator', value: operator });
    else if (bracket !== undefined) found.push({ kind: 'bracket', value: bracket });
    else if (word !== undefined) found.push({ kind: 'word', value: word });
  }
  return found;
}

export function parseQuery(drive: Drive, person: string, q: string): FileTest {
  const list = tokens(q);
  let at = 0;
  const peek = () => list[at]?.value;
  const take = (): Token => {
    const token = list[at];
    if (token === undefined) throw invalidValue('q');
    at += 1;
    return token;
  };
  const skip = (value: string) => {
    if (take().value !== value) throw invalidValue('q');
  };

  function either(): FileTest {
    const first = both();
    if (peek() !== 'or') return first;
    take();
    const second = either();
    return (file) => first(file) || second(file);
  }
  function both(): FileTest {
    const first = one();
    if (peek() !== 'and') return first;
    take();
    const second = both();
    return (file) => first(file) && second(file);
  }
  function one(): FileTest {
    if (peek() === 'not') {
      take();
      const inner = one();
      return (file) => !inner(file);
    }
    if (peek() === '(') {
      take();
      const inner = either();
      skip(')');
      return inner;
    }
    const left = take();
    const operator = take().value;
    if (left.kind === 'text') {
      if (operator !== 'in') throw invalidValue('q');
      return membership(drive, person, left.value, take().value);
    }
    if (operator === 'has') return property(left.value);
    return comparison(drive, person, [left.value, operator, take()]);
  }
  /** `appProperties has { key='k' and value='v' }` */
  function property(field: string): FileTest {
    if (field !== 'properties' && field !== 'appProperties') throw invalidValue('q');
    for (const expected of ['{', 'key', '=']) skip(expected);
    const key = take().value;
    for (const expected of ['and', 'value', '=']) skip(expected);
    const value = take().value;
    skip('}');
    return ({ record }) => record[field][key] === value;
  }

  if (list.length === 0) return () => true;
  const test = either();
  if (at !== list.length) throw invalidValue('q');
  return test;
}

function membership(drive: Drive, person: string, value: string, list: string): FileTest {
  if (list === 'parents') {
    const folder = value === 'root' ? drive.rootOf(person) : value;
    // assumed: Drive.Files.list of what is in a folder that is not there is refused with 404
    // [probes/list-in-nowhere.gs]
    drive.see(person, folder);
    // documented: a query for parents finds what lies right in the folder, and not below its folders
    // [G/guides/search-files]
    return ({ record }) => record.parents.includes(folder);
  }
  const roles: Record<string, readonly string[]> = {
    owners: ['owner'],
    writers: ['owner', 'writer'],
    readers: Object.values(apiRoles),
  };
  const wanted = roles[list];
  if (wanted === undefined) throw invalidValue('q');
  return ({ id }) => {
    const role = drive.roleOf(id, value);
    return role !== 'none' && wanted.includes(apiRoles[role]);
  };
}

function comparison(
  drive: Drive,
  person: string,
  [field, operator, { kind, value }]: [string, string, Token],
): FileTest {
  const flag = (of: FileTest): FileTest => {
    if (kind !== 'word' || !['true', 'false'].includes(value)) throw invalidValue('q');
    if (operator === '=') return (file) => of(file) === (value === 'true');
    if (operator === '!=') return (file) => of(file) !== (value === 'true');
    throw invalidValue('q');
  };
  switch (field) {
    case 'trashed':
      // documented: without trashed = false a query finds what lies in the bin, too [G/guides/search-files]
      return flag(({ id }) => drive.isTrashed(id));
    case 'starred':
      return flag(({ record }) => (record.starredBy ?? []).some((one) => sameEmail(one, person)));
    case 'sharedWithMe':
      return flag(({ id, entry }) => !sameEmail(entry.access.owner, person) && drive.roleOf(id, person) !== 'none');
    case 'name':
      return nameTest(operator, value);
    case 'mimeType':
      return ({ entry }) => {
        if (operator === '=') return entry.mimeType === value;
        if (operator === '!=') return entry.mimeType !== value;
        if (operator === 'contains') return entry.mimeType.startsWith(value);
        throw invalidValue('q');
      };
    case 'modifiedTime':
    case 'createdTime':
      return timeTest(field, operator, value);
    case 'fullText':
    case 'viewedByMeTime':
    case 'visibility':
    case 'shortcutDetails':
      throw new NotSimulated(`Drive files.list q with ${field}`);
    default:
      throw invalidValue('q');
  }
}

function nameTest(operator: string, value: string): FileTest {
  // assumed: a query compares names without regard to capitals [probes/name-capitals.gs]
  const wanted = value.toLowerCase();
  if (operator === '=') return ({ entry }) => entry.name.toLowerCase() === wanted;
  if (operator === '!=') return ({ entry }) => entry.name.toLowerCase() !== wanted;
  if (operator !== 'contains') throw invalidValue('q');
  return ({ entry }) => {
    const name = entry.name.toLowerCase();
    const starts = [0, ...[...name.matchAll(/[^\p{L}\p{N}]+/gu)].map((gap) => gap.index + gap[0].length)];
    // documented: name contains finds the beginnings of words only: World does not find HelloWorld
    // [G/guides/search-files]
    return starts.some((start) => name.startsWith(wanted, start));
  };
}

function timeTest(field: 'modifiedTime' | 'createdTime', operator: string, value: string): FileTest {
  // documented: a time in a query is read as UTC unless it says otherwise [G/guides/ref-search-terms]
  const asked = Date.parse(/(Z|[+-]\d\d:\d\d)$/i.test(value) || !value.includes('T') ? value : `${value}Z`);
  if (Number.isNaN(asked)) throw invalidValue('q');
  const tests: Record<string, (time: number) => boolean> = {
    '=': (time) => time === asked,
    '!=': (time) => time !== asked,
    '<': (time) => time < asked,
    '<=': (time) => time <= asked,
    '>': (time) => time > asked,
    '>=': (time) => time >= asked,
  };
  const test = tests[operator];
  if (test === undefined) throw invalidValue('q');
  return ({ record }) => test(record[field]);
}
