import { resolve } from 'node:path';
import { z } from 'zod';
import { ConfigInvalid, notRight, withFiles, withPassword } from './given-settings.js';

export { ConfigInvalid } from './given-settings.js';

const flag = z
  .enum(['true', 'false', 'on', 'off', '1', '0'])
  .transform((value) => value === 'true' || value === 'on' || value === '1');

const url = (protocols: string[], example: string) =>
  z.string().refine((value) => protocols.some((p) => value.startsWith(`${p}://`)) && URL.canParse(value), {
    message: `should be a ${protocols.join(' or ')} address, for example ${example}`,
  });

/** Every variable that the processes read; `.env.example` lists the same names. */
export const variables = {
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  NUTSHELL_ROLE: z.enum(['all', 'api', 'worker', 'migrate']).default('all'),
  PORT: z.coerce
    .number({ error: 'should be a port, for example 4200' })
    .int()
    .min(0)
    .max(65535)
    .default(4200),
  HOST: z.string().default('0.0.0.0'),
  PUBLIC_URL: url(['http', 'https'], 'https://nutshell.example').optional(),
  DATA_DIR: z.string().default('.nutshell'),
  DATABASE_URL: url(['postgres', 'postgresql'], 'postgres://user:secret@db.example:5432/nutshell').optional(),
  DATABASE_PASSWORD: z.string().optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(20),
  REDIS_URL: url(['redis', 'rediss'], 'redis://redis.example:6379').optional(),
  MEILI_URL: url(['http', 'https'], 'http://meilisearch.example:7700').optional(),
  MEILI_KEY: z.string().optional(),
  MEILI_PREFIX: z
    .string()
    .regex(/^[A-Za-z0-9_-]*$/, 'should be letters, digits, - and _, for example nutshell_')
    .default('nutshell_'),
  STRIPE_SECRET_KEY: z
    .string()
    .regex(/^(sk|rk)_/, 'should be a secret key, for example sk_test_…')
    .optional(),
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_/, 'should be a signing secret, for example whsec_…')
    .optional(),
  STRIPE_CONNECT_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_/, 'should be a signing secret, for example whsec_…')
    .optional(),
  STRIPE_API_URL: url(['http', 'https'], 'https://api.stripe.com').optional(),
  SMTP_URL: url(['smtp', 'smtps'], 'smtps://user:secret@mail.example:465').optional(),
  MAIL_FROM: z.string().default('Nutshell <hallo@nutshell.example>'),
  PLATFORM_NAME: z.string().optional(),
  PLATFORM_ADDRESS: z.string().optional(),
  PLATFORM_KVK: z
    .string()
    .regex(/^\d{8}$/, 'should be 8 digits, for example 98765432')
    .optional(),
  PLATFORM_VAT_ID: z
    .string()
    .regex(/^NL\d{9}B\d{2}$/, 'should be a Dutch VAT id, for example NL004495445B01')
    .optional(),
  PLATFORM_IBAN: z
    .string()
    .regex(
      /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/,
      'should be an IBAN without spaces, for example NL91ABNA0417164300',
    )
    .optional(),
  PLATFORM_EMAIL: z.string().optional(),
  S3_URL: url(['s3', 's3+http'], 's3://key:secret@s3.example/bucket?region=eu-west-1').optional(),
  AUTH_SECRET: z
    .string()
    .min(32, 'should be at least 32 characters, for example the output of `openssl rand -hex 32`')
    .optional(),
  SEALING_SECRET: z
    .string()
    .min(32, 'should be at least 32 characters, for example the output of `openssl rand -hex 32`')
    .optional(),
  ALLOW_SANDBOX_PAYMENTS: flag.default(false),
  NUTSHELL_DEMO: flag.default(true),
  TRUSTED_DOCUMENTS_ONLY: flag.optional(),
  TRUST_PROXY: flag.default(false),
  GEOCODER: z.enum(['towns', 'pdok']).default('towns'),
  PDOK_URL: url(['http', 'https'], 'https://api.pdok.nl/bzk/locatieserver/search/v3_1').optional(),
  TILES_URL: z
    .string()
    .includes('{z}', {
      message: 'should be a tile address, for example https://tiles.example/{z}/{x}/{y}.png',
    })
    .optional(),
  TILES_ATTRIBUTION: z.string().optional(),
  LOCAL_FEEDS: flag.default(true),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  METRICS_TOKEN: z.string().optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: url(['http', 'https'], 'http://collector.example:4318').optional(),
  DRAIN_SECONDS: z.coerce.number().int().min(0).max(300).default(0),
} as const;

const schema = z.object(variables);

export interface PlatformCompany {
  name: string;
  /** On one line: street and number, postcode and town. */
  address: string | null;
  kvk: string | null;
  vatId: string | null;
  iban: string | null;
  email: string | null;
}

const NOBODY: PlatformCompany = {
  name: 'Nutshell',
  address: null,
  kvk: null,
  vatId: null,
  iban: null,
  email: null,
};
/** Stands in for the company where this is no production. */
export const MADE_UP_COMPANY: PlatformCompany = {
  name: 'Nutshell B.V.',
  address: 'Herengracht 100, 1015 BS Amsterdam',
  kvk: '98765432',
  vatId: 'NL004495445B01',
  iban: 'NL91ABNA0417164300',
  email: 'administratie@nutshell.example',
};

/** The settings of a process, validated once at start. */
export class Config {
  readonly production: boolean;
  readonly role: 'all' | 'api' | 'worker' | 'migrate';
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly databaseUrl?: string;
  readonly databasePool: number;
  readonly redisUrl?: string;
  readonly meiliUrl?: string;
  readonly meiliKey?: string;
  /** Before the names of our indexes. */
  readonly meiliPrefix: string;
  readonly stripeSecretKey?: string;
  readonly stripeWebhookSecret?: string;
  readonly stripeConnectWebhookSecret?: string;
  readonly stripeApiUrl?: string;
  readonly smtpUrl?: string;
  readonly mailFrom: string;
  /** The company that runs this site, as its invoices name it; made up where this is no production. */
  readonly platform: PlatformCompany;
  readonly s3Url?: string;
  readonly authSecret: string;
  /** Opens what lies sealed in the database: apart from AUTH_SECRET, that one can be replaced without losing it. */
  readonly sealingSecret: string;
  readonly allowSandboxPayments: boolean;
  readonly demo: boolean;
  readonly trustedDocumentsOnly: boolean;
  readonly trustProxy: boolean;
  readonly geocoder: 'towns' | 'pdok';
  readonly pdokUrl: string;
  readonly tilesUrl?: string;
  readonly tilesAttribution?: string;
  /** Whether a calendar on this machine itself may be read, without https too; never in production. */
  readonly localFeeds: boolean;
  readonly logLevel: string;
  readonly metricsToken?: string;
  /** Where traces go; without it none are made. */
  readonly tracesUrl?: string;
  /** How long a process that was told to stop still answers, while proxies learn that it goes. */
  readonly drainSeconds: number;

  /**
   * @param env the environment; empty values count as absent. Of `NAME_FILE` the file's text is the value of `NAME`
   * @throws ConfigInvalid naming every wrong variable, what it should be and an example
   */
  constructor(env: Record<string, string | undefined>) {
    const read = schema.safeParse(withFiles(env, Object.keys(variables)));
    if (!read.success)
      throw notRight(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
    const v = read.data;
    this.production = v.NODE_ENV === 'production';
    this.role = v.NUTSHELL_ROLE;
    this.port = v.PORT;
    this.host = v.HOST;
    this.publicUrl = (v.PUBLIC_URL ?? `http://localhost:${v.PORT}`).replace(/\/$/, '');
    this.dataDir = resolve(v.DATA_DIR);
    this.databaseUrl = v.DATABASE_URL && withPassword(v.DATABASE_URL, v.DATABASE_PASSWORD);
    this.databasePool = v.DATABASE_POOL;
    this.redisUrl = v.REDIS_URL;
    this.meiliUrl = v.MEILI_URL;
    this.meiliKey = v.MEILI_KEY;
    this.meiliPrefix = v.MEILI_PREFIX;
    this.stripeSecretKey = v.STRIPE_SECRET_KEY;
    this.stripeWebhookSecret = v.STRIPE_WEBHOOK_SECRET;
    this.stripeConnectWebhookSecret = v.STRIPE_CONNECT_WEBHOOK_SECRET;
    this.stripeApiUrl = v.STRIPE_API_URL;
    this.smtpUrl = v.SMTP_URL;
    this.mailFrom = v.MAIL_FROM;
    const invented = this.production ? NOBODY : MADE_UP_COMPANY;
    this.platform = {
      name: v.PLATFORM_NAME ?? invented.name,
      address: v.PLATFORM_ADDRESS ?? invented.address,
      kvk: v.PLATFORM_KVK ?? invented.kvk,
      vatId: v.PLATFORM_VAT_ID ?? invented.vatId,
      iban: v.PLATFORM_IBAN ?? invented.iban,
      email: v.PLATFORM_EMAIL ?? invented.email,
    };
    this.s3Url = v.S3_URL;
    this.allowSandboxPayments = v.ALLOW_SANDBOX_PAYMENTS;
    this.demo = v.NUTSHELL_DEMO && !this.production;
    this.trustedDocumentsOnly = v.TRUSTED_DOCUMENTS_ONLY ?? this.production;
    this.trustProxy = v.TRUST_PROXY;
    this.geocoder = v.GEOCODER;
    this.pdokUrl = v.PDOK_URL ?? 'https://api.pdok.nl/bzk/locatieserver/search/v3_1';
    this.tilesUrl = v.TILES_URL;
    this.tilesAttribution = v.TILES_ATTRIBUTION;
    this.localFeeds = v.LOCAL_FEEDS && !this.production;
    this.logLevel = v.LOG_LEVEL;
    this.tracesUrl = v.OTEL_EXPORTER_OTLP_ENDPOINT;
    this.drainSeconds = v.DRAIN_SECONDS;
    this.metricsToken = v.METRICS_TOKEN;
    if (this.production && !v.AUTH_SECRET)
      throw new ConfigInvalid(
        '  AUTH_SECRET: is needed in production, for example the output of `openssl rand -hex 32`',
      );
    if (v.STRIPE_SECRET_KEY && !v.STRIPE_WEBHOOK_SECRET)
      throw new ConfigInvalid(
        '  STRIPE_WEBHOOK_SECRET: is needed with STRIPE_SECRET_KEY, for example whsec_…',
      );
    this.authSecret = v.AUTH_SECRET ?? 'nutshell-on-this-machine-only-not-for-production';
    this.sealingSecret = v.SEALING_SECRET ?? this.authSecret;
  }
}
