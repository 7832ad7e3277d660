// What clasp pushes, as `npm run build` left it in build/dist. The two lists below are the whole public surface of the product.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';

const functionsOf = {
  desk: [
    'approveSelected',
    'ask',
    'contentProgress',
    'correctSelected',
    'history',
    'listFiles',
    'newContent',
    'onEdit',
    'onOpen',
    'openContent',
    'openGuide',
    'openReport',
    'openReview',
    'openReviewOf',
    'openSidebar',
    'recordLink',
    'recordSelectedLink',
    'returnSelected',
    'reviewStart',
    'saveDraft',
    'sendDecision',
    'sidebarStart',
    'submitContent',
    'submitSelected',
  ],
  engine: [
    'checkAccounts',
    'continueRestored',
    'installTriggers',
    'onOpen',
    'pasteToken',
    'prepareWorkbooks',
    'runNow',
    'tick',
  ],
};

const scopes = {
  desk: ['spreadsheets.currentonly', 'script.container.ui', 'userinfo.email'],
  engine: [
    'spreadsheets',
    'drive',
    'script.external_request',
    'script.scriptapp',
    'script.send_mail',
    'script.container.ui',
    'userinfo.email',
  ],
};

const maxBytes = { desk: 160 * 1024, engine: 320 * 1024 };

/** Newer Node has more than Apps Script: what is left is the language. */
function bareContext(): vm.Context {
  const context = vm.createContext({});
  vm.runInContext(
    "for (const name of ['console', 'WebAssembly', 'Atomics', 'SharedArrayBuffer']) delete globalThis[name];",
    context,
  );
  return context;
}

describe.each(['desk', 'engine'] as const)('the %s bundle', (wing) => {
  const folder = join('build', 'dist', wing);
  const code = readFileSync(join(folder, 'Code.js'), 'utf8');
  const manifest = JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8'));

  it('loads where there is nothing but the language, and has exactly its public functions', () => {
    const context = bareContext();
    const before = new Set(vm.runInContext('Object.getOwnPropertyNames(globalThis)', context));
    vm.runInContext(code, context);
    const after: string[] = vm.runInContext('Object.getOwnPropertyNames(globalThis)', context);
    const isFunction = (name: string) => vm.runInContext(`typeof ${name}`, context) === 'function';
    const added = after.filter((name) => !before.has(name) && isFunction(name)).sort();
    expect(added).toEqual(functionsOf[wing]);
  });

  it('declares each function at the top level, where Apps Script’s editor looks for it', () => {
    const declared = [...code.matchAll(/^function (\w+)\(\)/gm)].map(([, name]) => name);
    expect(declared.sort()).toEqual(functionsOf[wing]);
  });

  it('is as small as promised', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(maxBytes[wing]);
  });

  it('asks for its own scopes and no others', () => {
    const asked = manifest.oauthScopes.map((scope: string) => scope.replace('https://www.googleapis.com/auth/', ''));
    expect(asked.sort()).toEqual([...scopes[wing]].sort());
    expect(manifest.runtimeVersion).toBe('V8');
  });

  it('has pages of at most 60 KB that ask the network for nothing', () => {
    const pages = readdirSync(folder).filter((name) => /^(draft|review)-(id|en)\.html$/.test(name));
    expect(pages).toHaveLength(wing === 'desk' ? 4 : 0);
    for (const page of pages) {
      const html = readFileSync(join(folder, page), 'utf8');
      expect(Buffer.byteLength(html)).toBeLessThanOrEqual(60 * 1024);
      expect(html).not.toMatch(
        /<link|<script[^>]+src|<img[^>]+src="http|@import|url\(|fetch\(|XMLHttpRequest|WebSocket/,
      );
      // Nothing inside ends the script early.
      expect(html.match(/<\/script>/g)).toHaveLength(1);
      // HtmlService cuts what looks like a comment out of template literals; a scriptlet would be run.
      expect(html).not.toMatch(/`|<\?/);
    }
  });

  it('stands with its manifest and pages, and nothing else', () => {
    const others = readdirSync(folder).filter((name) => name !== 'Code.js' && name !== 'appsscript.json');
    expect(others.filter((name) => !name.endsWith('.html'))).toEqual([]);
  });
});
