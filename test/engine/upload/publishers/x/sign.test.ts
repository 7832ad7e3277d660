// Signatures against published examples. The vectors' keys are public and dead.
import { createHmac } from 'node:crypto';
import { baseString, oauthHeader, percentEncode } from '../../../../../src/engine/upload/publishers/x/sign';

const hmac = (text: string, key: string): string => createHmac('sha1', key).update(text).digest('base64');
const signatureIn = (header: string): string => decodeURIComponent(/oauth_signature="([^"]+)"/.exec(header)?.[1] ?? '');

/** https://docs.x.com/resources/fundamentals/authentication/oauth-1-0a/creating-a-signature */
const documented = {
  keys: {
    consumerKey: 'xvz1evFS4wEEPTGEFPHBog',
    consumerSecret: 'kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw',
    token: '370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb',
    tokenSecret: 'LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE',
  },
  moment: { nonce: 'kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg', timestamp: 1318622958 },
  fields: { status: 'Hello Ladies + Gentlemen, a signed OAuth request!' },
};

it.each([
  ['https://api.x.com/1.1/statuses/update.json?include_entities=true', 'Ls93hJiZbQ3akF3HF3x1Bz8/zU4='],
  ['https://api.twitter.com/1.1/statuses/update.json?include_entities=true', 'hCtSmYh+iHYCEqBWrE7C7hYmtUk='],
])('signs the example of the documentation: %s', (url, signature) => {
  const { keys, moment, fields } = documented;
  const header = oauthHeader({ method: 'post', url, fields }, keys, moment, hmac);
  expect(signatureIn(header)).toBe(signature);
  expect(header).toMatch(/^OAuth oauth_consumer_key="xvz1evFS4wEEPTGEFPHBog", oauth_nonce="/);
});

it('signs the photos example of OAuth Core 1.0, appendix A.5', () => {
  const keys = {
    consumerKey: 'dpf43f3p2l4k3l03',
    consumerSecret: 'kd94hf93k423kf44',
    token: 'nnch734d00sl2jdk',
    tokenSecret: 'pfkkdhi9sl3r4s00',
  };
  const moment = { nonce: 'kllo9940pd9333jh', timestamp: 1191242096 };
  const url = 'http://photos.example.net/photos?file=vacation.jpg&size=original';
  expect(signatureIn(oauthHeader({ method: 'get', url, fields: {} }, keys, moment, hmac))).toBe(
    'tR3+Ty81lMeYAr/Fid0kMTYa/WM=',
  );
});

/** RFC 5849, section 3.4.1.1: names that repeat, empty values, encoded ones, and a plus that is a blank. */
it('orders and encodes parameters as RFC 5849 does', () => {
  const url = 'http://example.com/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b';
  const oauth = [
    ['oauth_consumer_key', '9djdj82h48djs9d2'],
    ['oauth_token', 'kkk9d7dh3k39sjv7'],
    ['oauth_signature_method', 'HMAC-SHA1'],
    ['oauth_timestamp', '137131201'],
    ['oauth_nonce', '7d8f3e4a'],
    ['a3', '2 q'],
  ] as const;
  expect(baseString({ method: 'POST', url, fields: { c2: '' } }, oauth)).toBe(
    'POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26a3%3Da%26b5%3D%253D%25253D%26c%2540%3D%26c2%3D%26oauth_consumer_key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a%26oauth_signature_method%3DHMAC-SHA1%26oauth_timestamp%3D137131201%26oauth_token%3Dkkk9d7dh3k39sjv7',
  );
});

/** https://docs.x.com/resources/fundamentals/authentication/oauth-1-0a/percent-encoding-parameters */
it.each([
  ['Ladies + Gentlemen', 'Ladies%20%2B%20Gentlemen'],
  ['An encoded string!', 'An%20encoded%20string%21'],
  ['Dogs, Cats & Mice', 'Dogs%2C%20Cats%20%26%20Mice'],
  ['☃', '%E2%98%83'],
  ["'()*~-._", '%27%28%29%2A~-._'],
])('encodes %s', (text, encoded) => {
  expect(percentEncode(text)).toBe(encoded);
});
