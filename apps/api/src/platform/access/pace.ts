import {
  Injectable,
  SetMetadata,
  type CanActivate,
  type CustomDecorator,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { DomainError } from '@nutshell/domain';
import type { FastifyRequest } from 'fastify';
import { LOOPBACK, senderOf } from '../auth/address.js';
import { Clock } from '../clock.js';
import { Config } from '../config.js';
import type { GraphqlContext } from '../graphql/context.js';
import { Attempts } from './attempts.js';

const PACE = 'nutshell:pace';
const MINUTE_MS = 60_000;
/** Of what is allowed: after so much a process tells the others. */
const TOLD_PART = 0.1;
/** Tests and journeys of a developer all come from this one machine. */
export const ROOM_ON_OWN_MACHINE = 50;

/** How often one sender (an office may be one) may call this in a minute, for what costs much to answer. */
export const AtMost = (timesAMinute: number): CustomDecorator => SetMetadata(PACE, timesAMinute);

export class TooManyRequests extends DomainError<'TooManyRequests'> {
  constructor() {
    super('TooManyRequests');
  }
}

/** What one process knows of the calls of a sender in this minute. */
interface Seen {
  /** By all processes together, as far as they told. */
  shared: number;
  /** By this one, and not told yet. */
  own: number;
}

/**
 * Counts for all processes together, without a write for each read: a process tells the database of each tenth part of
 * what is allowed, and hears how far the others are. So several processes let at most that part each through beyond it.
 */
@Injectable()
export class PaceGuard implements CanActivate {
  private minute = 0;
  private readonly counts = new Map<string, Seen>();

  constructor(
    private readonly reflector: Reflector,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly attempts: Attempts,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const most = this.reflector.get<number | undefined>(PACE, context.getHandler());
    if (most === undefined) return true;
    const sender = senderOf(requestOf(context).ip);
    const room = sender === LOOPBACK && !this.config.production ? ROOM_ON_OWN_MACHINE : 1;
    const key = `${context.getClass().name}.${context.getHandler().name}|${sender}`;
    if ((await this.count(key, most * room)) > most * room) throw new TooManyRequests();
    return true;
  }

  private async count(key: string, most: number): Promise<number> {
    const minute = Math.floor(this.clock.now().getTime() / MINUTE_MS);
    if (minute !== this.minute) this.counts.clear();
    this.minute = minute;
    const seen = this.counts.get(key) ?? { shared: 0, own: 0 };
    this.counts.set(key, seen);
    seen.own += 1;
    if (seen.shared <= most && seen.own >= Math.max(1, most * TOLD_PART)) {
      const told = seen.own;
      seen.shared += told;
      seen.own = 0;
      const { count } = await this.attempts.add(`pace|${key}|${minute}`, told, MINUTE_MS / 1000);
      seen.shared = Math.max(seen.shared, count);
    }
    return seen.shared + seen.own;
  }
}

export const requestOf = (context: ExecutionContext): FastifyRequest =>
  context.getType<GqlContextType>() === 'graphql'
    ? GqlExecutionContext.create(context).getContext<GraphqlContext>().request
    : context.switchToHttp().getRequest<FastifyRequest>();
