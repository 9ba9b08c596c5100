import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { translate } from '../platform/i18n.js';
import type { ZippedFile } from '../platform/zip-stream.js';
import { EXPORT_PARTS, type ExportPart } from './export-parts.js';

const json = (rows: unknown[]): Buffer => Buffer.from(`${JSON.stringify(rows, null, 2)}\n`);

/** Everything about somebody as files of JSON, each read when it is written; one more says what is in which. */
@Injectable()
export class AccountExport {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async *filesOf({ id, language }: Actor): AsyncGenerator<ZippedFile> {
    const mtime = this.clock.now();
    const told: string[] = [];
    for (const [part, sql] of Object.entries(EXPORT_PARTS) as [ExportPart, string][]) {
      const rows = await this.db.query(sql, [id]);
      if (!rows.length) continue;
      const name = `${part}.json`;
      told.push(`${name}: ${translate(language, `goodbye:files.${part}`)} (${rows.length})`);
      yield { name, body: json(rows), mtime };
    }
    const intro = translate(language, 'goodbye:files.intro', { on: mtime.toISOString().slice(0, 10) });
    const body = Buffer.from(`${intro}\n\n${told.join('\n')}\n`);
    yield { name: language === 'nl' ? 'LEESMIJ.txt' : 'README.txt', body, mtime };
  }
}
