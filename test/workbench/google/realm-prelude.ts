// The first code of every fresh context: it makes time and chance virtual, and hands us the constructors of the new realm.

/**
 * Plain text, because it runs inside the context. `host` offers now(), random(), offset(ms), zoneName(ms), zone, the locale to use where
 * a script names none, and the names of what is kept away.
 *
 * - Date follows the script's time zone, not this machine's.
 * - A stack names the script's own files and lines, never ours.
 * - What a script gets from us is made here: from a function or object of ours it would reach the process. Nothing in here looks up a
 *   name that a script may have changed while it holds something of ours.
 */
export const prelude = `(function (given) {
'use strict';
var RangeE = RangeError, applied = Reflect.apply, ownDescriptor = Reflect.getOwnPropertyDescriptor, define1 = Reflect.defineProperty;
var ProxyOf = Proxy, RealError = Error;
var serviceLike = Object.freeze(Object.create(Object.prototype));
var safe = function (thrown) {
  try { return given.border(thrown); } catch (again) { return new RangeE('Maximum call stack size exceeded'); }
};
var guard = function (call) {
  return (a, b, c) => { try { return call(a, b, c); } catch (thrown) { throw safe(thrown); } };
};
var host = Object.assign({}, given, {
  now: guard(given.now), random: guard(given.random), offset: guard(given.offset), zoneName: guard(given.zoneName),
});
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
    return real.call(this, locales || host.locale, Object.assign({ timeZone: host.zone }, options));
  });
});
var realNumber = Number.prototype.toLocaleString;
define(Number.prototype, 'toLocaleString', function toLocaleString(locales, options) {
  return realNumber.call(this, locales || host.locale, options);
});
define(Math, 'random', function random() { return host.random(); });
var own = function (sites) {
  return sites.filter(function (site) { return String(site.getFileName()).indexOf(host.filePrefix) === 0; });
};
var written = function (error, sites) {
  return String(error) + own(sites).map(function (site) {
    var where = site.getFileName().slice(host.filePrefix.length) + ':' + site.getLineNumber() + ':' + site.getColumnNumber();
    var name = site.getFunctionName();
    return '\\n    at ' + (name ? name + ' (' + where + ')' : where);
  }).join('');
};
var prepare = written;
Object.defineProperty(Error, 'prepareStackTrace', {
  get: function () { return prepare; },
  set: function (wanted) {
    prepare = typeof wanted === 'function' ? function (error, sites) { return wanted.call(RealError, error, own(sites)); } : written;
  },
});
Object.getOwnPropertySymbols(new Promise(function () {})).forEach(function (symbol) { // what Node hangs on promises is ours
  if (symbol.description === 'kResourceStore') Object.defineProperty(Promise.prototype, symbol, { get: function () {}, set: function () {} });
});
host.keptAway.concat('console').forEach(function (name) {
  delete globalThis[name];
});
return {
  Object: Object, Date: Virtual, Error: Error, SyntaxError: SyntaxError,
  errors: { TypeError: TypeError, RangeError: RangeError, SyntaxError: SyntaxError, ReferenceError: ReferenceError, URIError: URIError },
  array: function () { return []; },
  object: function () { return {}; },
  parse: JSON.parse,
  apply: function (f, args) { return applied(f, undefined, args); },
  wrap: function (call) {
    return (...args) => { try { return call(args); } catch (thrown) { throw safe(thrown); } };
  },
  lazily: function (on, name, get, set) {
    var read = guard(get), write = guard(set);
    define1(on, name, {
      configurable: true, enumerable: true, get: () => read(), set: (next) => { write(next); },
    });
  },
  handler: function (traps) {
    var get = guard(traps.get), set = guard(traps.set), remove = guard(traps.remove), has = guard(traps.has), keys = guard(traps.keys);
    return {
      __proto__: null,
      get: (target, key) => typeof key === 'symbol' ? undefined : get(target, key),
      has: (target, key) => typeof key !== 'symbol' && has(target, key),
      set: (target, key, value) => { set(target, key, value); return true; },
      deleteProperty: (target, key) => { remove(target, key); return true; },
      ownKeys: (target) => keys(target),
      getOwnPropertyDescriptor: (target, key) => {
        var real = typeof key === 'symbol' ? undefined : ownDescriptor(target, key);
        return real && { __proto__: null, value: get(target, key), writable: true, enumerable: real.enumerable, configurable: true };
      },
      defineProperty: () => false,
      preventExtensions: () => false,
      getPrototypeOf: () => serviceLike,
      setPrototypeOf: () => false,
    };
  },
  service: function (target, handler) { return new ProxyOf(target, handler); },
};
})`;
