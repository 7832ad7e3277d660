// Who may speak to the page's server.
import type { IncomingMessage } from 'node:http';
import { isOurs } from '../workbench/web/requests';

const from = (headers: Record<string, string>) => isOurs({ headers } as unknown as IncomingMessage);

describe("the page's server", () => {
  it.each(['127.0.0.1:4173', 'localhost:4173', '[::1]:4173'])('answers its own page at %s', (host) => {
    expect(from({ host })).toBe(true);
    expect(from({ host, origin: `http://${host}` })).toBe(true);
  });

  it('answers no other site in the same browser', () => {
    expect(from({ host: '127.0.0.1:4173', origin: 'https://situs.test' })).toBe(false);
    expect(from({ host: '127.0.0.1:4173', origin: 'null' })).toBe(false);
  });

  it('answers no name that was bound to this machine', () => {
    expect(from({ host: 'situs.test:4173' })).toBe(false);
  });
});
