import 'reflect-metadata';
import { join } from 'node:path';
import { Config } from './platform/config.js';
import { createDataSource, Db } from './platform/db/index.js';
import { migrate } from './platform/db/migrate.js';
import { ImportEsco, putSkills } from './skills/index.js';

const USAGE = `npm run import:esco -- skills_nl.csv skills_en.csv [broaderRelationsSkillPillar_nl.csv]
The files are part of ESCO's download, in the two languages: https://esco.ec.europa.eu/en/use-esco/download`;

/** Reads the files into the database at DATABASE_URL; into the embedded one, which must not be running, without. */
async function main([nl, en, broader]: string[]): Promise<void> {
  if (!nl || !en) throw new Error(USAGE);
  const config = new Config(process.env);
  const embedded = config.databaseUrl
    ? null
    : await (
        await import('@nutshell/embedded')
      ).startEmbeddedPostgres({
        dataDir: join(config.dataDir, 'postgres'),
        log: () => undefined,
      });
  const url = config.databaseUrl ?? embedded!.url;
  try {
    await migrate(url);
    const dataSource = await createDataSource({ url, poolSize: 2 }).initialize();
    try {
      const db = new Db(dataSource);
      await putSkills(db);
      const { concepts, added, linked } = await new ImportEsco(db).run({ nl, en, broader });
      process.stdout.write(
        `${concepts} concepts: ${added} added, ${linked} are skills of the product already.\n`,
      );
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await embedded?.stop();
  }
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
