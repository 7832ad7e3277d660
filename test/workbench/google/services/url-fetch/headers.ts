// Which headers a script may set, and in which words Google refuses the others.
import type { Run } from '../../contract';
import { urlFetchLimits as limits } from './limits';

// assumed: UrlFetchApp.fetch refuses the headers Host and Content-Length, which Google sets itself [probes/own-host.gs]
const refused = new Set(['host', 'content-length']);

const legalName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const legalValue = /^[\t\x20-\x7e\x80-\xff]*$/;

export function headersOf(run: Run, given: unknown): Record<string, string> {
  if (given === undefined || given === null) return {};
  if (typeof given !== 'object') throw run.exception('Attribute provided with invalid value: headers');
  const headers: Record<string, string> = {};
  let bytes = 0;
  for (const [name, value] of Object.entries(given)) {
    const missing = value === null || value === undefined;
    // reported: UrlFetchApp.fetch throws for a header without a value, and does not say which one
    // [github.com/yuhgto/mondaydotcom-google-sheets-simple/issues/1]
    if (missing) throw run.exception('Attribute provided with invalid value: Header:null');
    const text = String(value);
    const split = !legalName.test(name) || !legalValue.test(text);
    // assumed: UrlFetchApp.fetch refuses a header whose name or value would split the message [probes/header-that-splits.gs]
    if (split) throw run.exception(`Attribute provided with invalid value: Header:${name}`);
    if (refused.has(name.toLowerCase())) throw run.exception(`Attribute provided with invalid value: Header:${name}`);
    headers[name] = text;
    bytes += name.length + text.length;
  }
  if (Object.keys(headers).length > limits.headers) throw run.exception('Limit Exceeded: URLFetch Headers.');
  if (bytes > limits.headerBytes) throw run.exception('Limit Exceeded: URLFetch Header Size.');
  return headers;
}
