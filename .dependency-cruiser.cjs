// Imports point down (see README, "Map of the code"). The wall around src/domain is its own tsconfig; this guards the rest.
const rule = (name, from, to, comment) => ({ name, severity: 'error', comment, from: { path: from }, to });

module.exports = {
  forbidden: [
    rule('domain-knows-nothing', '^src/domain/', { pathNot: '^src/domain/' }, 'Rules are pure.'),
    rule('tabs-and-i18n-know-domain', '^src/(tabs|i18n)/', { pathNot: '^src/(domain|tabs|i18n)/' }),
    rule('google-knows-tabs', '^src/google/', { pathNot: '^src/(domain|tabs|i18n|google)/|node_modules/zod' }),
    rule('report-knows-google', '^src/report/', { pathNot: '^src/(domain|tabs|i18n|google|report)/' }),
    rule('sidebar-knows-words-and-rules', '^src/desk/sidebar/', {
      pathNot: '^src/(domain|i18n|desk/sidebar)/|^src/desk/[^/]+\\.ts$|node_modules/preact',
    }),
    rule('desk-never-engine', '^src/desk/', { path: '^src/engine/' }, 'The wings never touch.'),
    rule('engine-never-desk', '^src/engine/', { path: '^src/desk/' }, 'The wings never touch.'),
    rule('workbench-reads-no-source', '^test/workbench/', { path: '^src/' }, 'Two independent readings must agree.'),
    rule('no-circles', '.*', { circular: true }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'test/tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'dist' },
  },
};
