// The quick transport: calls the site in-process. For sweeps of thousands of runs; the suite over both transports shows
// that it carries the same messages as real HTTP.
import type { Site } from '../contract';
import { createNetwork, type Transport, type WorkbenchNetwork } from './network';

export function createDirectNetwork(): WorkbenchNetwork {
  const answers = new Map<string, Site>();
  const transport: Transport = {
    serve(host, answer) {
      answers.set(host, answer);
    },
    exchange(host, request) {
      const answer = answers.get(host);
      if (answer === undefined) throw new Error(`No site is mounted at ${host}`);
      // Own copies on both ways, as over a wire: nobody can change bytes after they were sent.
      const response = answer({ ...request, headers: { ...request.headers }, body: new Uint8Array(request.body) });
      return { ...response, body: new Uint8Array(response.body) };
    },
    origin: () => undefined,
    async close() {},
  };
  return createNetwork(transport);
}
