// Loaded into the site before itself: writes each statement that its pool sends into the file of BENCH_STATEMENTS.
import { appendFileSync } from 'node:fs';
import pg from 'pg';

const { query } = pg.Client.prototype;
pg.Client.prototype.query = function (asked, ...more) {
  if (this.connectionParameters.application_name === 'nutshell') {
    const { text, values = [], name } = typeof asked === 'string' ? { text: asked } : asked;
    appendFileSync(process.env.BENCH_STATEMENTS, `${JSON.stringify({ text, values, name })}\n`);
  }
  return query.call(this, asked, ...more);
};
