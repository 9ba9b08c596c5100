import {
  Injectable,
  SetMetadata,
  type CanActivate,
  type CustomDecorator,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { LOOPBACK, senderOf } from '../auth/address.js';
import { Config } from '../config.js';
import { Attempts, type Limit } from './attempts.js';
import { requestOf, ROOM_ON_OWN_MACHINE, TooManyRequests } from './pace.js';

const WRITES = 'nutshell:writes';

/** How often one sender (an office may be one) may do this, for all processes together: for what others will read. */
export const WritesAtMost = (limit: Limit): CustomDecorator => SetMetadata(WRITES, limit);

@Injectable()
export class WritePaceGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly attempts: Attempts,
    private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const limit = this.reflector.get<Limit | undefined>(WRITES, context.getHandler());
    if (!limit) return true;
    const sender = senderOf(requestOf(context).ip);
    const room = sender === LOOPBACK && !this.config.production ? ROOM_ON_OWN_MACHINE : 1;
    const key = `${context.getHandler().name}|${sender}`;
    if (await this.attempts.count(key, { ...limit, max: limit.max * room })) throw new TooManyRequests();
    return true;
  }
}
