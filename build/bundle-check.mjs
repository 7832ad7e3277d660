// What Apps Script would refuse, found before it is pushed: newer syntax, missing globals, missing functions, too many bytes.
// Sources: https://developers.google.com/apps-script/guides/v8-runtime (limitations), https://github.com/google/clasp/issues/935
import vm from 'node:vm';
import { parse } from 'acorn';
import { analyze } from 'eslint-scope';

const language = `Array ArrayBuffer Boolean DataView Date Error EvalError Float32Array Float64Array Function Infinity Int16Array Int32Array
   Int8Array JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol
   SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet decodeURI
   decodeURIComponent encodeURI encodeURIComponent isFinite isNaN parseFloat parseInt undefined globalThis arguments console`;
const services = `CacheService Drive DriveApp HtmlService LockService Logger MailApp PropertiesService ScriptApp Session Sheets
   SpreadsheetApp UrlFetchApp Utilities Charts`;
const present = new Set(`${language} ${services}`.split(/\s+/));

/** Names the code reads without declaring them; `typeof x` is a safe question and does not count. */
function freeNames(program) {
  const scopes = analyze(program, { ecmaVersion: 2019, sourceType: 'script' });
  const asked = new Set();
  const visit = (node) => {
    if (!node || typeof node !== 'object') return;
    if (node.type === 'UnaryExpression' && node.operator === 'typeof') asked.add(node.argument);
    for (const value of Object.values(node)) {
      if (Array.isArray(value)) value.forEach(visit);
      else if (value && typeof value.type === 'string') visit(value);
    }
  };
  visit(program);
  const own = new Set(scopes.globalScope.variables.map((variable) => variable.name));
  return [
    ...new Set(
      scopes.globalScope.through
        .map((reference) => reference.identifier)
        .filter((identifier) => !own.has(identifier.name) && !asked.has(identifier))
        .map((identifier) => identifier.name),
    ),
  ];
}

/** A context with nothing but the language: evaluating the bundle must need no service and declare every function. */
function missingFunctions(code, names) {
  const context = vm.createContext({});
  vm.runInContext(
    'for (const name of ["WebAssembly", "SharedArrayBuffer", "Atomics", "console"]) delete globalThis[name];',
    context,
  );
  vm.runInContext(code, context);
  return names.filter((name) => vm.runInContext(`typeof ${name}`, context) !== 'function');
}

/** One sentence a problem; an empty list means the bundle may be pushed. */
export function problemsOf({ code, names, maxBytes }) {
  let program;
  try {
    program = parse(code, { ecmaVersion: 2019, sourceType: 'script', ranges: true });
  } catch (error) {
    return [`syntax Apps Script refuses: ${error.message}`];
  }
  const problems = freeNames(program)
    .filter((name) => !present.has(name))
    .map((name) => `touches ${name}, which Apps Script lacks`);
  if (names.length === 0) problems.push('has no public function');
  const bytes = Buffer.byteLength(code);
  if (bytes > maxBytes) problems.push(`has ${bytes} bytes, more than the ${maxBytes} it may have`);
  try {
    problems.push(...missingFunctions(code, names).map((name) => `lacks the public function ${name}`));
  } catch (error) {
    problems.push(`fails while it is loaded, before any function is called: ${error.message}`);
  }
  return problems;
}
