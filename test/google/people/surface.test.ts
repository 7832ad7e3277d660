// Whatever Google has by the type package and we do not simulate says so by name, so that no gap reads as an answer.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { files, owner, smallOffice } from '../runtime/office';

const folder = 'node_modules/@types/google-apps-script';
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.d.ts'))
  .map((name) => ts.createSourceFile(name, readFileSync(join(folder, name), 'utf8'), ts.ScriptTarget.ES2022, true));

/** Members by the full name of their interface: 'Base.Ui' has 'alert'. */
const interfaces = new Map<string, Set<string>>();
/** Names of the globals, and the interface each has. */
const globals = new Map<string, string>();

for (const source of sources) collect(source, '');

function collect(node: ts.Node, within: string): void {
  if (ts.isInterfaceDeclaration(node)) {
    const name = within + node.name.text;
    const known = interfaces.get(name) ?? new Set<string>();
    for (const { name: member } of node.members) if (member && ts.isIdentifier(member)) known.add(member.text);
    interfaces.set(name, known);
  }
  if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.type && isGlobal(node)) {
    const type = /^GoogleAppsScript\.([\w.]+)$/.exec(node.type.getText());
    if (type?.[1] !== undefined) globals.set(node.name.text, type[1]);
  }
  const inside =
    ts.isModuleDeclaration(node) && node.name.text !== 'GoogleAppsScript' ? `${within}${node.name.text}.` : within;
  ts.forEachChild(node, (child) => collect(child, inside));
}

/** A variable of the file itself, not of a namespace or an interface in it. */
function isGlobal(node: ts.VariableDeclaration): boolean {
  return ts.isSourceFile(node.parent.parent.parent);
}

/** The type package declares these beside the services; a script finds them on Utilities only, or not at all. */
for (const name of ['Date2', 'Charset', 'DigestAlgorithm', 'MacAlgorithm', 'RsaAlgorithm']) globals.delete(name);

/** How each object of a script is come by, with its interface. */
const objects: readonly (readonly [expression: string, type: string])[] = [
  ...['SpreadsheetApp', 'DriveApp', 'PropertiesService', 'CacheService', 'LockService', 'UrlFetchApp', 'Utilities'],
  ...['HtmlService', 'ScriptApp', 'Session', 'MailApp', 'Charts'],
]
  .map((name) => [name, globals.get(name) ?? ''] as const)
  .concat([
    ['SpreadsheetApp.getActive()', 'Spreadsheet.Spreadsheet'],
    ['SpreadsheetApp.getActive().getSheets()[0]', 'Spreadsheet.Sheet'],
    ["SpreadsheetApp.getActive().getSheets()[0].getRange('A1')", 'Spreadsheet.Range'],
    ["SpreadsheetApp.getActive().getSheets()[0].getRange('A1').protect()", 'Spreadsheet.Protection'],
    ["SpreadsheetApp.getActive().getSheets()[0].getRange('A1').createTextFinder('a')", 'Spreadsheet.TextFinder'],
    ['SpreadsheetApp.newDataValidation()', 'Spreadsheet.DataValidationBuilder'],
    ['SpreadsheetApp.newRichTextValue()', 'Spreadsheet.RichTextValueBuilder'],
    ['SpreadsheetApp.getUi()', 'Base.Ui'],
    ["SpreadsheetApp.getUi().createMenu('a')", 'Base.Menu'],
    ["SpreadsheetApp.getUi().prompt('a')", 'Base.PromptResponse'],
    ['Session.getActiveUser()', 'Base.User'],
    ["Utilities.newBlob('a')", 'Base.Blob'],
    ['HtmlService.createHtmlOutput()', 'HTML.HtmlOutput'],
    ['PropertiesService.getScriptProperties()', 'Properties.Properties'],
    ['CacheService.getScriptCache()', 'Cache.Cache'],
    ['LockService.getScriptLock()', 'Lock.Lock'],
    ["ScriptApp.newTrigger('a')", 'Script.TriggerBuilder'],
    ["ScriptApp.newTrigger('a').timeBased()", 'Script.ClockTriggerBuilder'],
    ['ScriptApp.newStateToken()', 'Script.StateTokenBuilder'],
    ['ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)', 'Script.AuthorizationInfo'],
    ['DriveApp.getRootFolder()', 'Drive.Folder'],
  ]);

/** What touching each of these expressions in a script says: 'there', or the error. */
function touched(expressions: Readonly<Record<string, string>>): Record<string, string> {
  const tries = Object.entries(expressions).map(
    ([name, expression]) =>
      `try { said[${JSON.stringify(name)}] = (${expression}) === undefined ? 'undefined' : 'there'; } catch (e) { said[${JSON.stringify(name)}] = e.message; }`,
  );
  const { world, scriptId } = smallOffice(
    `function main() { var said = {}; ${tries.join('\n')} console.log(JSON.stringify(said)); }`,
  );
  try {
    world.editorRun(owner.email, scriptId, 'main');
  } catch {
    // A gap fails the run even when the script catches it.
  }
  return JSON.parse(world.executions.all()[0]?.logs[0]?.text ?? '{}') as Record<string, string>;
}

const expressionsFor = (names: Iterable<string>, of: (name: string) => string) =>
  Object.fromEntries([...names].map((name) => [name, of(name)]));

describe('a name that Google has', () => {
  it('is there as a global, or says that it is not simulated', () => {
    expect(globals.size).toBeGreaterThan(25);
    const said = touched(expressionsFor(globals.keys(), (name) => name));
    const wrong = Object.entries(said).filter(([name, text]) => text !== 'there' && text !== `Not simulated: ${name}`);
    expect(wrong).toEqual([]);
    expect(said).toMatchObject({ SpreadsheetApp: 'there', GmailApp: 'Not simulated: GmailApp' });
  });

  it.each(objects.map(([expression, type]) => ({ expression, type })))(
    'is there on $type, or says that it is not simulated',
    ({ expression, type }) => {
      const members = interfaces.get(type) ?? new Set<string>();
      expect(members.size).toBeGreaterThan(0);
      const own = type.slice(type.lastIndexOf('.') + 1);
      const said = touched({
        self: `it = ${expression}`,
        ...expressionsFor(members, (member) => `it.${member}`),
      });
      expect(said.self).toBe('there');
      const { self: _, ...rest } = said;
      const wrong = Object.entries(rest).filter(
        ([member, text]) => text !== 'there' && text !== `Not simulated: ${own}.${member}`,
      );
      expect(wrong).toEqual([]);
    },
  );

  it('fails the run even when the script catches it', () => {
    const { world, scriptId } = smallOffice(
      'function main() { try { GmailApp.search("a"); } catch (e) { return 1; } }',
    );
    expect(() => world.editorRun(owner.email, scriptId, 'main')).toThrow('Not simulated: GmailApp');
  });

  it('an advanced service is a global only when the manifest enables it, under the name that the manifest gives it', () => {
    const { world, bookId } = smallOffice('');
    const code = 'function main() { return [typeof Sheets, typeof Tables]; }';
    const types = (advanced: { userSymbol: string; serviceId: string; version: string }[]) => {
      const project = { name: 'S', boundTo: bookId, files: files(code, { advanced }) };
      return world.editorRun(owner.email, world.projects.create(owner.email, project).scriptId, 'main').value;
    };
    expect(types([])).toEqual(['undefined', 'undefined']);
    const sheets = { serviceId: 'sheets', version: 'v4' };
    expect(types([{ ...sheets, userSymbol: 'Sheets' }])).toEqual(['object', 'undefined']);
    expect(types([{ ...sheets, userSymbol: 'Tables' }])).toEqual(['undefined', 'object']);
  });

  it('says so of an advanced service that is enabled and not simulated', () => {
    const { world } = smallOffice('');
    const advanced = [{ userSymbol: 'Gmail', serviceId: 'gmail', version: 'v1' }];
    const { scriptId } = world.projects.create(owner.email, {
      name: 'S',
      files: files('function main() { Gmail.Users; }', { advanced }),
    });
    expect(() => world.editorRun(owner.email, scriptId, 'main')).toThrow(
      'Not simulated: the advanced service gmail v1',
    );
  });
});
