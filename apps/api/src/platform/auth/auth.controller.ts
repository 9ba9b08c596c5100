import { setTimeout as wait } from 'node:timers/promises';
import { All, Controller, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../access/index.js';
import { Config } from '../config.js';
import { LOOPBACK, senderOf } from './address.js';
import { Attempts, type Limit } from '../access/attempts.js';
import { problem, send, webRequest } from './auth-request.js';
import { AUTH } from './auth.token.js';
import { BASE_PATH, type Auth } from './better-auth.js';
import { endpointOf, SIGN_UP, type Called } from './endpoints.js';
import { SignUp } from './sign-up.js';

/** Tests and journeys of a developer all come from this one machine. */
const ROOM_ON_OWN_MACHINE = 50;

const bodyOf = (request: FastifyRequest): Record<string, unknown> =>
  request.body && typeof request.body === 'object' ? (request.body as Record<string, unknown>) : {};

/** Puts better-auth on the server, behind a list of what may be called and how often. */
@Public()
@Controller(BASE_PATH)
export class AuthController {
  constructor(
    @Inject(AUTH) private readonly auth: Auth,
    private readonly config: Config,
    private readonly attempts: Attempts,
    private readonly signUp: SignUp,
  ) {}

  @All('*')
  async handle(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const path = request.url.slice(BASE_PATH.length).split('?')[0]!;
    const endpoint = endpointOf(request.method, path);
    if (!endpoint) return send(problem(404, 'NOT_FOUND'), reply);
    const [response] = await Promise.all([this.answer(endpoint, request), wait(endpoint.atLeastMs ?? 0)]);
    return send(response, reply);
  }

  private async answer(endpoint: Called, request: FastifyRequest): Promise<Response> {
    const seconds = await this.tooMany(endpoint, request);
    if (seconds) return problem(429, 'TOO_MANY_REQUESTS', { 'retry-after': String(seconds) });
    const ask = () => webRequest(request, this.config.publicUrl);
    return endpoint.name === SIGN_UP ? this.signUp.run(bodyOf(request), ask) : this.auth.handler(ask());
  }

  /** @returns seconds to wait, or null */
  private async tooMany(
    { name, limit, perAccount }: Called,
    request: FastifyRequest,
  ): Promise<number | null> {
    const sender = senderOf(request.ip);
    const own = sender === LOOPBACK && !this.config.production;
    const allowed: Limit = own ? { ...limit, max: limit.max * ROOM_ON_OWN_MACHINE } : limit;
    const seconds = await this.attempts.count(`${name}|${sender}`, allowed);
    const { email } = bodyOf(request);
    if (seconds || !perAccount || typeof email !== 'string') return seconds;
    return this.attempts.count(`${name}|${email.trim().toLowerCase().slice(0, 254)}`, perAccount);
  }
}
