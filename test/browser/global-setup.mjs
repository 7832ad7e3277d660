// Before the browser tests: bundles what they serve and starts one browser for all of them (BROWSER_WS).
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { bundleWing, wings } from '../../build/bundle.mjs';
import { bundleForNode, bundlePage } from '../../build/workbench.mjs';
import { findBrowser } from './find-browser.mjs';

export default async function start() {
  for (const wing of wings) if (!existsSync(`build/dist/${wing.name}/Code.js`)) await bundleWing(wing);
  const programs = ['test/web/stub-thread.ts', 'test/workbench/web/office-thread.ts'];
  const [browser] = await Promise.all([
    findBrowser({ cacheDir: 'node_modules/.cache/siar' }),
    bundlePage(),
    ...programs.map(bundleForNode),
  ]);
  const { executablePath, env } = browser;
  // In a container there is often no sandbox to be had; the browser sees nothing but this machine's own pages.
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--force-color-profile=srgb'];
  const server = await chromium.launchServer({ executablePath, env: { ...process.env, ...env }, args });
  process.env.BROWSER_WS = server.wsEndpoint();
  globalThis.__siarBrowser = server;
}
