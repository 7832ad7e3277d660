// `npm run demo`: the SOP's five steps played by four people through the pushed bundles, over real HTTP, without a browser.
import { parseArgs } from 'node:util';
import { playDemo } from './office/demo-play';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });

async function main() {
  const result = await playDemo((line) => {
    if (!values.json) console.log(line);
  });
  if (values.json) console.log(JSON.stringify(result));
  if (!result.ok) process.exitCode = 1;
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
