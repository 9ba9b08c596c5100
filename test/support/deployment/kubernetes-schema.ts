import { createRequire } from 'node:module';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../node_modules/kubernetes-models/_schemas');

export interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string; labels?: Record<string, string> };
  spec?: Record<string, unknown>;
  data?: Record<string, string>;
  stringData?: Record<string, string>;
}

interface Validate {
  (value: unknown): boolean;
  errors?: { instancePath: string; keyword: string; params: object }[] | null;
}

/** What the schema of its kind says against a manifest, fields included that it does not know: kubectl would drop those. */
export function objectionsTo(manifest: Manifest): string[] {
  const { validate } = createRequire(import.meta.url)(join(folder, schemaOf(manifest))) as {
    validate: Validate;
  };
  const unread = new Set<string>();
  const wrong = validate(watched(manifest, '', unread))
    ? []
    : (validate.errors ?? []).map(
        ({ instancePath, keyword, params }) => `${instancePath} breaks ${keyword} ${JSON.stringify(params)}`,
      );
  return [...wrong, ...[...unread].map((path) => `${path} is unknown`)].map(
    (objection) => `${manifest.kind} ${manifest.metadata.name}: ${objection}`,
  );
}

function schemaOf({ apiVersion, kind }: Manifest): string {
  const [group, version] = apiVersion.includes('/') ? apiVersion.split('/') : ['core', apiVersion];
  const title = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
  return `IoK8sApi${title(group!.split('.')[0]!)}${title(version!)}${kind}.js`;
}

/** The compiled schemas let through what they do not know. But they read what they know: the rest is never asked for. */
function watched(value: unknown, path: string, unread: Set<string>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item, at) => watched(item, `${path}/${at}`, unread));
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, watched(item, `${path}/${key}`, unread)]),
  );
  for (const key of Object.keys(copy)) unread.add(`${path}/${key}`);
  return new Proxy(copy, {
    get(target, key) {
      unread.delete(`${path}/${String(key)}`);
      return target[String(key)];
    },
  });
}
