// Who may import whom, as patterns: a new feature, port or screen needs no line here.
const feature = '^apps/api/src/(?!platform/)([^/]+)/';
const withoutSpecs = '\\.spec\\.tsx?$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domain-imports-nothing',
      comment: 'The rules are pure: what they need, `now` too, is an argument.',
      severity: 'error',
      from: { path: '^libs/domain/src', pathNot: ['^libs/domain/src/time/', withoutSpecs] },
      to: { pathNot: '^libs/domain/src' },
    },
    {
      name: 'domain-time-imports-temporal',
      comment: 'The standard of the language for wall time, and nothing else: docs/adr/0002.',
      severity: 'error',
      from: { path: '^libs/domain/src/time/', pathNot: withoutSpecs },
      to: { pathNot: ['^libs/domain/src', '(^|/)node_modules/temporal-(polyfill|spec|utils)/'] },
    },
    {
      name: 'platform-knows-no-feature',
      comment: 'The platform is what is not our business.',
      severity: 'error',
      from: { path: '^apps/api/src/platform/' },
      to: { path: '^apps/api/src/(?!platform/)' },
    },
    {
      name: 'features-through-their-index',
      comment: 'Another feature is what its index.ts offers: its module, its events, a read or two.',
      severity: 'error',
      from: { path: feature },
      to: { path: feature, pathNot: ['^apps/api/src/$1/', '^apps/api/src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'no-cycles',
      comment:
        'Of two things that need each other, one is in the wrong place. Types and lazily loaded pages may look back.',
      severity: 'error',
      from: { path: '^(apps|libs)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    },
    {
      name: 'outside-services-in-platform',
      comment:
        'A service outside is behind a port of the platform, so that it has a second adapter and one suite.',
      severity: 'error',
      from: { path: '^apps/api/src/(?!platform/)' },
      to: {
        path: '(^|/)node_modules/(stripe|meilisearch|nodemailer|bullmq|ioredis|pg|kysely|better-auth|@aws-sdk/[^/]+)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'libs-know-no-app',
      comment: 'A library does not know who uses it.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^(apps|test)/' },
    },
    {
      name: 'web-and-api-meet-in-the-contract',
      comment: 'The web knows the api by schema.graphql; both share libs/domain and libs/i18n.',
      severity: 'error',
      from: { path: '^apps/(web|api)/' },
      to: { path: '^(apps/(?!$1/)|test/)' },
    },
    {
      name: 'web-features-stand-alone',
      comment: 'Routes compose features; what two features share is ui or lib.',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/(app/|features/(?!$1/))' },
    },
    {
      name: 'web-ui-and-lib-know-no-feature',
      comment: 'The design system and the connections have no business words.',
      severity: 'error',
      from: { path: '^apps/web/src/(ui|lib)/' },
      to: { path: '^apps/web/src/(app|features)/' },
    },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { path: '^(apps|libs)/[^/]+/src/', pathNot: withoutSpecs },
      to: { path: ['^test/', withoutSpecs] },
    },
    {
      name: 'imports-exist',
      severity: 'error',
      from: { path: '^(apps|libs|test)/' },
      to: { couldNotResolve: true, pathNot: ['^virtual:', '\\?', '^apps/web/src/gql/', '/gql/'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|gql)/|\\.css$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: `${__dirname}/tsconfig.base.json` },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
