// A floor in a process of its own: bare node:http over pg, and nothing else.
//   node floor-process.mjs <module>      with DATABASE_URL; the module's default export makes the answer:
//   export default (pool) => async (variables) => object
import { createServer } from 'node:http';
import pg from 'pg';

const { default: make } = await import(process.argv[2]);
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });
const answer = make(pool);

const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  try {
    const text = JSON.stringify({ data: await answer(body ? JSON.parse(body).variables : {}) });
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(text),
    });
    response.end(text);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
}).listen(0, '127.0.0.1', () => process.send(`http://127.0.0.1:${server.address().port}`));
process.on('disconnect', () => process.exit());
