import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const config = join(root, '.dependency-cruiser.cjs');
const cruiser = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');

interface Violation {
  rule: { name: string };
  from: string;
  to: string;
}

/** Every import in the tree that a rule forbids. */
function violationsIn(tree: string, folders: string[]): Promise<Violation[]> {
  const args = [cruiser, '--config', config, '--output-type', 'json', ...folders];
  return new Promise((resolve, reject) => {
    // the exit code is the number of violations
    execFile(process.execPath, args, { cwd: tree, maxBuffer: 2 ** 28 }, (_error, stdout, stderr) => {
      if (!stdout) return reject(new Error(stderr));
      const { summary } = JSON.parse(stdout) as { summary: { violations: Violation[] } };
      resolve(summary.violations);
    });
  });
}

const folders = [
  'apps/api/src',
  'apps/web/src',
  'libs/domain/src',
  'libs/i18n/src',
  'libs/embedded/src',
  'test',
];

it('holds in the whole tree', async () => {
  const found = await violationsIn(root, folders);
  expect(found.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
}, 180_000);

/** Per rule, files with one import that it forbids. The key of each file is its path, the value its code. */
const forbidden: Record<string, Record<string, string>> = {
  'domain-imports-nothing': { 'libs/domain/src/booking/hold.ts': "import 'pg';" },
  'domain-time-imports-temporal': { 'libs/domain/src/time/zone.ts': "import 'pino';" },
  'platform-knows-no-feature': {
    'apps/api/src/platform/mail/mailer.ts': "import '../../bookings/index.js';",
  },
  'features-through-their-index': {
    'apps/api/src/payments/pay.ts': "import '../bookings/booking.entity.js';",
  },
  'no-cycles': {
    'apps/api/src/ideas/idea.ts': "import './vote.js';",
    'apps/api/src/ideas/vote.ts': "import './idea.js';",
  },
  'outside-services-in-platform': {
    'apps/api/src/payments/refund.ts': "import Stripe from 'stripe'; new Stripe('');",
  },
  'libs-know-no-app': { 'libs/i18n/src/index.ts': "import '../../../apps/api/src/bookings/index.js';" },
  'web-and-api-meet-in-the-contract': {
    'apps/web/src/app/routes.ts': "import '../../../api/src/bookings/index.js';",
  },
  'web-features-stand-alone': {
    'apps/web/src/features/agenda/page.ts': "import '../bookings/hold-timer.js';",
  },
  'web-ui-and-lib-know-no-feature': {
    'apps/web/src/ui/button.ts': "import '../features/bookings/hold-timer.js';",
  },
  'no-tests-in-the-product': { 'libs/embedded/src/index.ts': "import '../../../test/support/database.js';" },
  'imports-exist': { 'apps/web/src/main.ts': "import './nowhere.js';" },
};

/** What those files import, and imports that are allowed. */
const allowed: Record<string, string> = {
  'apps/api/src/bookings/index.ts': "export * from './book-seats.js';",
  'apps/api/src/bookings/book-seats.ts':
    "import '../platform/db/db.js'; import '../../../../libs/domain/src/index.js';",
  'apps/api/src/bookings/booking.entity.ts': "import { Entity } from 'typeorm'; Entity();",
  'apps/api/src/payments/settle.ts': "import '../bookings/index.js';",
  'apps/api/src/platform/db/db.ts': "import pg from 'pg'; new pg.Client();",
  'apps/web/src/features/bookings/hold-timer.ts': "import '../../ui/card.js'; import '../../lib/client.js';",
  'apps/web/src/ui/card.ts': "import '../../../../libs/domain/src/index.js';",
  'apps/web/src/lib/client.ts': '',
  'libs/domain/src/index.ts': "import './time/wall-time.js';",
  'libs/domain/src/time/wall-time.ts': "import { Temporal } from 'temporal-polyfill'; Temporal;",
  'test/support/database.ts': '',
};

describe('catches, in a tree like ours,', () => {
  const tree = mkdtempSync(join(tmpdir(), 'nutshell-imports-'));
  let found: Violation[];

  beforeAll(async () => {
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
    for (const [path, code] of Object.entries(Object.assign({}, allowed, ...Object.values(forbidden)))) {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), `${code as string}\nexport {};\n`);
    }
    found = await violationsIn(tree, ['apps', 'libs', 'test']);
  }, 60_000);
  afterAll(() => rmSync(tree, { recursive: true, force: true }));

  const { forbidden: rules } = createRequire(import.meta.url)(config) as { forbidden: { name: string }[] };
  it.each(rules.map(({ name }) => name))('%s', (name) => {
    const files = Object.keys(forbidden[name] ?? {});
    expect(files).not.toEqual([]);
    const caught = found.filter(({ rule, from }) => rule.name === name && files.includes(from));
    expect(caught).not.toEqual([]);
  });

  it('and nothing else', () => {
    const offenders = Object.values(forbidden).flatMap(Object.keys);
    expect(found.filter(({ from }) => !offenders.includes(from))).toEqual([]);
  });
});
