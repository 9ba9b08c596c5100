import { readdirSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

// One output per feature, so that a page loads only the operations of its own feature.
// Fragments shared between features are in src/lib/*fragments.graphql.
const features = readdirSync('src/features', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** Parts of a feature that its pages load on demand have operations of their own. */
const apart = ['proposals', 'changing'];

const output = (documents: string[]): CodegenConfig['generates'][string] => ({
  preset: 'client',
  documents,
  documentTransforms: [addTypenameSelectionDocumentTransform],
  presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
  config: {
    enumType: 'string-literal',
    scalars: { DateTime: 'string', WallTime: 'string', CalendarDate: 'string' },
    strictScalars: true,
    useTypeImports: true,
  },
});

export default {
  schema: process.env.SCHEMA ?? '../api/schema.graphql',
  ignoreNoDocuments: true,
  generates: {
    'src/gql/possible-types.ts': { plugins: ['./build/possible-types.mjs'] },
    'src/gql/lib/': output(['src/lib/**/*.graphql']),
    'src/gql/post/': output(['src/lib/*fragments.graphql', 'src/ui/post/*.graphql']),
    'src/gql/origins/': output(['src/ui/origins/*.graphql']),
    'src/gql/schedule/': output(['src/ui/schedule/*.graphql']),
    ...Object.fromEntries(
      apart.map((name) => [
        `src/gql/${name}/`,
        output(['src/lib/*fragments.graphql', `src/features/*/{${name}/*,fragments}.graphql`]),
      ]),
    ),
    ...Object.fromEntries(
      features.map((name) => [
        `src/gql/${name}/`,
        output([
          'src/lib/*fragments.graphql',
          `src/features/${name}/*.graphql`,
          `src/features/${name}/!(${apart.join('|')})/**/*.graphql`,
          `src/features/${name}/**/*fragments.graphql`,
        ]),
      ]),
    ),
  },
} satisfies CodegenConfig;
