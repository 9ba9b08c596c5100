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

const PACE = 'nutshell:pace';
const MINUTE_MS = 60_000;
/** Tests and journeys of a developer all come from this one machine. */
export const ROOM_ON_OWN_MACHINE = 50;

/** How often one sender (an office may be one) may call this in a minute, for what costs much to answer. */
export const AtMost = (timesAMinute: number): CustomDecorator => SetMetadata(PACE, timesAMinute);

export class TooManyRequests extends DomainError<'TooManyRequests'> {
  constructor() {
    super('TooManyRequests');
  }
}

/** Counts per process, in memory: a brake on who overdoes it, without a write for each read. */
@Injectable()
export class PaceGuard implements CanActivate {
  private minute = 0;
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly reflector: Reflector,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const most = this.reflector.get<number | undefined>(PACE, context.getHandler());
    if (most === undefined) return true;
    const sender = senderOf(requestOf(context).ip);
    const room = sender === LOOPBACK && !this.config.production ? ROOM_ON_OWN_MACHINE : 1;
    if (this.count(`${context.getClass().name}.${context.getHandler().name}|${sender}`) > most * room)
      throw new TooManyRequests();
    return true;
  }

  private count(key: string): number {
    const minute = Math.floor(this.clock.now().getTime() / MINUTE_MS);
    if (minute !== this.minute) this.counts.clear();
    this.minute = minute;
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    return count;
  }
}

export const requestOf = (context: ExecutionContext): FastifyRequest =>
  context.getType<GqlContextType>() === 'graphql'
    ? GqlExecutionContext.create(context).getContext<GraphqlContext>().request
    : context.switchToHttp().getRequest<FastifyRequest>();
