// Every method of Google that the two bundles call, asked of the compiler: a use of a member that the type package declares.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What the advanced services call their parts, by the names the type package gives them. */
const collections: Readonly<Record<string, string>> = {
  SpreadsheetsCollection: 'Sheets.Spreadsheets',
  ValuesCollection: 'Sheets.Spreadsheets.Values',
  FilesCollection: 'Drive.Files',
  PermissionsCollection: 'Drive.Permissions',
};

/** Shapes of requests and answers are no methods; enumerations and handles to collections do nothing. */
const isCall = (declaration: ts.Declaration): boolean =>
  ts.isMethodSignature(declaration) || ts.isFunctionDeclaration(declaration) || ts.isMethodDeclaration(declaration);

/** As a fact names them: `Range.setValues`, `Sheets.Spreadsheets.batchUpdate`, `batchUpdate addSheet`. Sorted. */
export function usedMethods(project = 'src'): string[] {
  const { config } = ts.readConfigFile(`${project}/tsconfig.json`, (path) => readFileSync(path, 'utf8'));
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, project);
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    const name = ts.isPropertyAccessExpression(node) || ts.isPropertyAssignment(node) ? node.name : undefined;
    const declaration = name && declarationOf(checker, node, name);
    if (declaration?.getSourceFile().fileName.includes('/@types/google-apps-script/')) add(declaration, found);
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (!file.fileName.includes('/node_modules/')) visit(file);
  return [...found].sort();
}

/** Of an object literal's key: the member of the type that the place asks for. */
function declarationOf(checker: ts.TypeChecker, node: ts.Node, name: ts.PropertyName): ts.Declaration | undefined {
  if (!ts.isPropertyAssignment(node)) return checker.getSymbolAtLocation(name)?.declarations?.[0];
  const wanted = ts.isObjectLiteralExpression(node.parent) ? checker.getContextualType(node.parent) : undefined;
  return wanted?.getNonNullableType().getProperty(name.getText())?.declarations?.[0];
}

function add(declaration: ts.Declaration, found: Set<string>): void {
  const owner =
    ts.isClassLike(declaration.parent) || ts.isInterfaceDeclaration(declaration.parent)
      ? declaration.parent.name?.text
      : undefined;
  const name = ts.getNameOfDeclaration(declaration)?.getText();
  if (owner === undefined || name === undefined) return;
  if (owner === 'Request') found.add(`batchUpdate ${name}`);
  else if (isCall(declaration)) found.add(`${collections[owner] ?? owner}.${name}`);
}

/** Those that no behaviour's sentence names. */
export const unnamedMethods = (facts: readonly { sentence: string }[], methods = usedMethods()): string[] =>
  methods.filter((method) => !facts.some(({ sentence }) => hasWord(sentence, method)));

const hasWord = (sentence: string, method: string): boolean =>
  new RegExp(`(?<![\\w.])${method.replace(/\./g, '\\.')}(?!\\w)`).test(sentence);
