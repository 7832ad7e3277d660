// One request to the Sheets API, by whichever door it came in: counted, checked, carried out, cut to the fields asked for.
import type { Books } from '../../grid/books';
import { NotSimulated } from '../surface';
import type { Answer, Caller, Options, Resource } from './api';
import { asApiError, badRequest } from './api-error';
import { cut, readMask } from './mask';
import { type Asked, type Method, type MethodName, methods } from './methods';
import type { Rates } from './rates';
import { checkBody, snake } from './schema';
import { wordsOf } from './words';

export interface SheetsWorld {
  readonly books: Books;
  readonly sheetsRates: Rates;
}

/** Parameters that every Google API knows; they change nothing here. */
const common = new Set(['fields', 'prettyPrint', 'quotaUser', 'access_token', 'oauth_token', 'key', 'alt', '$.xgafv']);

export interface Sent extends Omit<Asked, 'options'> {
  /** As they came: names and values yet to be checked. */
  options: Resource;
}

/** Throws an ApiError. */
export function perform(world: SheetsWorld, name: MethodName, caller: Caller, sent: Sent): Answer {
  const method: Method = methods[name];
  world.sheetsRates.take(method.access, caller.person.email, caller.project);
  try {
    const options = optionsOf(method, sent.options);
    if (method.body !== undefined) checkBody(method.body, sent.body);
    const mask = readMask(method.answer, options.fields);
    const { body, cells } = method.carry(world.books, caller, { ...sent, options });
    return { body: cut(body, mask), cells };
  } catch (error) {
    throw asApiError(error);
  }
}

function optionsOf(method: Method, given: Resource): Options {
  const options: Resource = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    if (name === 'alt' && value !== 'json') throw new NotSimulated(`the Sheets API with alt=${String(value)}`);
    if (name === 'fields') options[name] = String(value);
    if (common.has(name)) continue;
    const kind = method.query[name];
    // reported: the Sheets API refuses a query parameter that its method does not know, by name
    // [github.com/googleapis/google-api-nodejs-client/issues/588]
    if (kind === undefined) throw unknownParameter(name);
    options[name] = optionValue(name, kind, value);
  }
  return options;
}

const unknownParameter = (name: string) =>
  badRequest(
    `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. ` +
      `Field '${name}' could not be found in request message.`,
  );

function optionValue(name: string, kind: Method['query'][string], value: unknown): unknown {
  if (kind === 'list') return (Array.isArray(value) ? value : [value]).map(String);
  if (kind === 'b') {
    if (typeof value !== 'boolean')
      throw badRequest(`Invalid value at '${snake(name)}' (TYPE_BOOL), "${String(value)}"`);
    return value;
  }
  const words = wordsOf('', name);
  const text = String(value);
  if (words && !words.known.has(text)) throw badRequest(`Invalid value at '${snake(name)}' (${words.type}), "${text}"`);
  return text;
}
