import type { FastifyReply, FastifyRequest } from 'fastify';
import { SENDER_HEADER } from './login-cookie.js';

type RawRequest = FastifyRequest & { rawBody?: Buffer };

/** A Fastify request as better-auth reads it; the sender's address comes from the connection alone. */
export function webRequest(request: RawRequest, publicUrl: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  headers.set(SENDER_HEADER, request.ip);
  headers.delete('content-length');
  const body = request.method === 'GET' ? undefined : new Uint8Array(request.rawBody ?? []);
  return new Request(new URL(request.url, publicUrl), { method: request.method, headers, body });
}

export async function send(response: Response, reply: FastifyReply): Promise<void> {
  void reply.status(response.status);
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') void reply.header(name, value);
  });
  const cookies = response.headers.getSetCookie();
  if (cookies.length) void reply.header('set-cookie', cookies);
  void reply.header('cache-control', 'no-store');
  await reply.send(Buffer.from(await response.arrayBuffer()));
}

/** An answer in the form of better-auth's own. */
export const problem = (status: number, code: string, headers: Record<string, string> = {}): Response =>
  Response.json({ code, message: code }, { status, headers });
