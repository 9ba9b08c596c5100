import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { Config, variables } from '../../apps/api/src/platform/config.js';
import { objectionsTo, type Manifest } from '../support/deployment/kubernetes-schema.js';

const folder = join(import.meta.dirname, '..', '..', 'deploy', 'kubernetes');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const files = readdirSync(folder).filter((file) => file !== 'kustomization.yaml');
const manifests = files.flatMap((file) =>
  parseAllDocuments(read(file)).map((document) => document.toJSON() as Manifest),
);
const ofKind = (kind: string): Manifest[] => manifests.filter((manifest) => manifest.kind === kind);

interface Pod {
  securityContext: object;
  automountServiceAccountToken: boolean;
  terminationGracePeriodSeconds?: number;
  containers: {
    image: string;
    env: { name: string; value: string }[];
    securityContext: object;
    resources: { requests?: object; limits?: object };
    readinessProbe?: { httpGet: { path: string } };
    livenessProbe?: { httpGet: { path: string } };
    startupProbe?: object;
  }[];
}
const pods = [...ofKind('Deployment'), ...ofKind('Job')].map(({ metadata, spec }) => {
  const { template } = spec as { template: { metadata: { labels: Record<string, string> }; spec: Pod } };
  return { name: metadata.name, labels: template.metadata.labels, pod: template.spec };
});
const config = Object.assign({}, ...ofKind('ConfigMap').map(({ data }) => data)) as Record<string, string>;
const secret = Object.assign({}, ...ofKind('Secret').map(({ stringData }) => stringData)) as Record<
  string,
  string
>;

it('is what Kubernetes understands, to the last field', () => {
  expect(manifests.flatMap(objectionsTo)).toEqual([]);
});

it('would not be with a field of another name, or a wrong kind of value', () => {
  const [deployment] = ofKind('Deployment');
  const spec = { ...deployment!.spec, replicaz: 2, revisionHistoryLimit: 'five' };
  expect(objectionsTo({ ...deployment!, spec })).toEqual([
    'Deployment nutshell-api: /spec/revisionHistoryLimit breaks type {"type":"integer"}',
    'Deployment nutshell-api: /spec/replicaz is unknown',
  ]);
});

it('is put together by kustomize: every file but the template of the secret', () => {
  const { resources } = parse(read('kustomization.yaml')) as { resources: string[] };
  expect(resources.toSorted()).toEqual(files.filter((file) => file !== 'secret.example.yaml').toSorted());
});

it.each(pods)('$name runs as nobody, on files that it cannot change', ({ pod }) => {
  expect(pod.automountServiceAccountToken).toBe(false);
  expect(pod.securityContext).toMatchObject({
    runAsNonRoot: true,
    seccompProfile: { type: 'RuntimeDefault' },
  });
  for (const container of pod.containers) {
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    expect(container.resources.requests).toBeDefined();
    expect(container.resources.limits).toBeDefined();
  }
});

it.each(pods.filter(({ pod }) => pod.terminationGracePeriodSeconds))(
  '$name says when it is ready and that it lives, and has the time to end',
  ({ pod }) => {
    expect(pod.containers[0]).toMatchObject({
      readinessProbe: { httpGet: { path: '/readyz' } },
      livenessProbe: { httpGet: { path: '/healthz' } },
      startupProbe: { httpGet: { path: '/healthz' } },
    });
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(Number(config.DRAIN_SECONDS) + 20);
  },
);

it('finds what it points at', () => {
  const deployments = ofKind('Deployment').map(({ metadata }) => metadata.name);
  const [scaler] = ofKind('HorizontalPodAutoscaler');
  expect(deployments).toContain((scaler!.spec!.scaleTargetRef as { name: string }).name);
  for (const budget of ofKind('PodDisruptionBudget')) {
    const { matchLabels } = budget.spec!.selector as { matchLabels: Record<string, string> };
    expect(pods.map(({ labels }) => labels)).toContainEqual(matchLabels);
  }
  const services = ofKind('Service').map(({ metadata }) => metadata.name);
  for (const [, name] of read('ingress.yaml').matchAll(/service: \{ name: ([\w-]+)/g))
    expect(services).toContain(name);
  const roles = pods.map(({ pod }) => pod.containers[0]!.env.find(({ name }) => name === 'NUTSHELL_ROLE'));
  expect(roles.map((role) => role?.value)).toEqual(['api', 'worker', 'migrate']);
});

it('sets only settings that there are, and rightly', () => {
  for (const name of Object.keys({ ...config, ...secret })) expect(Object.keys(variables)).toContain(name);
  expect(Object.keys(config).filter((name) => /SECRET|PASSWORD|KEY|TOKEN/.test(name))).toEqual([]);
  const filled = { ...secret, AUTH_SECRET: 'a'.repeat(32), DATABASE_PASSWORD: 'geheim' };
  const { databaseUrl, production } = new Config({ ...config, ...filled });
  expect(production).toBe(true);
  expect(databaseUrl).toBe('postgres://nutshell:geheim@postgres.example:5432/nutshell');
});
