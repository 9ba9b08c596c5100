import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { transformWithOxc, type Plugin } from 'vite';

const folder = resolve(import.meta.dirname, '../../../libs/i18n/src/messages');
const areas = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => basename(file, '.ts'));

type Area = Record<'nl' | 'en', Record<string, unknown>>;

/** Evaluates one messages file (plain data) and answers with its single export. */
async function readArea(area: string): Promise<Area> {
  const file = resolve(folder, `${area}.ts`);
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file, { sourcemap: false });
  const module: Record<string, Area> = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  );
  const [found] = Object.values(module);
  if (!found) throw new Error(`${file} exports no messages`);
  return found;
}

/**
 * `virtual:messages` loads one area in one language on demand, so that a reader downloads neither the other
 * language nor the texts of pages not opened.
 */
export function messages(): Plugin {
  return {
    name: 'nutshell-messages',
    resolveId: (id) => (id.startsWith('virtual:messages') ? `\0${id}` : undefined),
    async load(id) {
      if (id === '\0virtual:messages') {
        const table = (language: string) =>
          areas()
            .map((area) => `${JSON.stringify(area)}: () => import('virtual:messages/${language}/${area}')`)
            .join(',');
        return `export const areas = { nl: { ${table('nl')} }, en: { ${table('en')} } };`;
      }
      if (!id.startsWith('\0virtual:messages/')) return undefined;
      const [, language, area] = id.split('/') as [string, 'nl' | 'en', string];
      this.addWatchFile(resolve(folder, `${area}.ts`));
      return `export default ${JSON.stringify((await readArea(area))[language])};`;
    },
  };
}
