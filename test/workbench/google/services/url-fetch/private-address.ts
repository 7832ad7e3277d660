// Addresses that only a machine inside somebody's own network could reach; Google's servers stand outside.

const names = /^(?:localhost|.*\.(?:localhost|local|internal|lan))$/i;
const numbers = /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./;
const sixes = /^\[(?:::1?|f[cd][0-9a-f]{2}:.*|fe80:.*)\]$/i;

export function isPrivate(address: string): boolean {
  const { hostname } = new URL(address);
  return names.test(hostname) || (/^[\d.]+$/.test(hostname) && numbers.test(hostname)) || sixes.test(hostname);
}
