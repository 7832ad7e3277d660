// The first code of every fresh context: it makes time and chance virtual, and hands us the constructors of the new realm.

/**
 * Plain text, because it runs inside the context. `host` offers now(), random(), offset(ms), zoneName(ms) and zone.
 *
 * - Date follows the script's time zone, not this machine's. reported: stackoverflow.com/questions/18596933 and others; the zone is
 *   the manifest's `timeZone` (D/manifest, documented).
 * - A rejected promise that a function answers is silent. documented: nobody waits for it (D/guides/v8-runtime). One that is dropped
 *   inside a script is not simulated: Node reports it and stops.
 * - A stack names the script's own files and lines, never ours.
 */
export const prelude = `(function (host) {
'use strict';
var Real = Date, P = Real.prototype, get = P.getTime, set = P.setTime;
var define = function (on, name, value) {
  Object.defineProperty(on, name, { value: value, writable: true, enumerable: false, configurable: true });
};
var local = function (at) { return new Real(at + host.offset(at)); };
var instant = function (shifted) {
  return shifted - host.offset(shifted - host.offset(shifted));
};
var zoned = /(?:z|gmt|utc|[+-]\\d{2}:?\\d{2}|\\b[ecmp][sd]t)\\s*(?:\\(.*\\))?$/i;
var parse = function (text) {
  text = String(text);
  if (/^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$/.test(text) || zoned.test(text)) return Real.parse(text);
  var shifted = Real.parse(text + (/^\\d{4}-\\d{2}-\\d{2}T/.test(text) ? 'Z' : ' UTC'));
  return shifted !== shifted ? shifted : instant(shifted);
};
var Virtual = function Date() {
  if (!new.target) return new Real(host.now()).toString();
  var args = arguments, first = args[0];
  if (args.length === 0) return Reflect.construct(Real, [host.now()], new.target);
  if (args.length > 1) return Reflect.construct(Real, [instant(Real.UTC.apply(Real, args))], new.target);
  if (typeof first === 'object' && first !== null && !(first instanceof Real)) first = first.valueOf();
  return Reflect.construct(Real, [typeof first === 'string' ? parse(first) : first], new.target);
};
Object.defineProperty(Virtual, 'prototype', { value: P, writable: false });
Object.defineProperty(Virtual, 'length', { value: 7 });
define(Virtual, 'now', function now() { return host.now(); });
define(Virtual, 'parse', parse);
define(Virtual, 'UTC', Real.UTC);
define(P, 'constructor', Virtual);
define(globalThis, 'Date', Virtual);
['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'].forEach(function (part) {
  var read = P['getUTC' + part], write = P['setUTC' + part];
  define(P, 'get' + part, { [part]: function () { return read.call(local(get.call(this))); } }[part]);
  if (write) define(P, 'set' + part, { [part]: function () {
    var at = get.call(this), shifted = at !== at && part === 'FullYear' ? new Real(0) : local(at);
    write.apply(shifted, arguments);
    return set.call(this, instant(get.call(shifted)));
  } }[part]);
});
define(P, 'getYear', function getYear() { return this.getFullYear() - 1900; });
define(P, 'getTimezoneOffset', function getTimezoneOffset() { return -host.offset(get.call(this)) / 60000; });
var two = function (number) { return (number < 10 ? '0' : '') + number; };
define(P, 'toDateString', function toDateString() {
  return get.call(this) !== get.call(this) ? 'Invalid Date'
    : local(get.call(this)).toUTCString().replace(/^(\\w+), (\\d+) (\\w+) (-?\\d+) .*$/, '$1 $3 $2 $4');
});
define(P, 'toTimeString', function toTimeString() {
  var at = get.call(this);
  if (at !== at) return 'Invalid Date';
  var minutes = Math.round(host.offset(at) / 60000), far = Math.abs(minutes);
  return local(at).toISOString().replace(/^.*T(.{8}).*$/, '$1') + ' GMT' + (minutes < 0 ? '-' : '+') +
    two(Math.floor(far / 60)) + two(far % 60) + ' (' + host.zoneName(at) + ')';
});
define(P, 'toString', function toString() {
  return get.call(this) !== get.call(this) ? 'Invalid Date' : this.toDateString() + ' ' + this.toTimeString();
});
['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'].forEach(function (name) {
  var real = P[name];
  define(P, name, function (locales, options) {
    return real.call(this, locales, Object.assign({ timeZone: host.zone }, options));
  });
});
define(Math, 'random', function random() { return host.random(); });
define(Error, 'prepareStackTrace', function (error, sites) {
  return String(error) + sites.filter(function (site) {
    return String(site.getFileName()).indexOf(host.filePrefix) === 0;
  }).map(function (site) {
    var where = site.getFileName().slice(host.filePrefix.length) + ':' + site.getLineNumber() + ':' + site.getColumnNumber();
    var name = site.getFunctionName();
    return '\\n    at ' + (name ? name + ' (' + where + ')' : where);
  }).join('');
});
['SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry', 'Intl', 'console'].forEach(function (name) {
  delete globalThis[name];
});
return {
  Object: Object, Array: Array, Date: Virtual, Error: Error,
  array: function () { return []; },
  object: function () { return {}; },
  parse: JSON.parse,
  apply: function (f, args) {
    var value = f.apply(undefined, args);
    if (value instanceof Promise) value.then(undefined, function () {});
    return value;
  },
};
})`;
