import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { Forbidden } from '@nutshell/domain';
import type { FastifyRequest } from 'fastify';
import type { GraphqlContext } from '../graphql/context.js';
import { ACCESS, Unauthenticated, type Access } from './access.js';
import type { Actor } from './actor.js';
import { ActorSource } from './actor-source.js';

/** Denies what is not granted, on every GraphQL operation and every HTTP route. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: ActorSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!access) throw new Forbidden();
    const actor = await this.actorOf(context);
    if (access === 'public') return true;
    if (!actor) throw new Unauthenticated();
    if (!access.some((role) => actor.roles.includes(role))) throw new Forbidden();
    return true;
  }

  private async actorOf(context: ExecutionContext): Promise<Actor | null> {
    if (context.getType<GqlContextType>() === 'graphql')
      return GqlExecutionContext.create(context).getContext<GraphqlContext>().actor;
    const request = context.switchToHttp().getRequest<FastifyRequest & { actor?: Actor | null }>();
    request.actor ??= await this.actors.of(request.headers);
    return request.actor;
  }
}
