import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { GraphqlContext } from '../graphql/context.js';
import type { Actor } from './actor.js';

/** The actor of this request; null for a visitor, which only @Public operations meet. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor | null =>
  context.getType<GqlContextType>() === 'graphql'
    ? GqlExecutionContext.create(context).getContext<GraphqlContext>().actor
    : (context.switchToHttp().getRequest<{ actor?: Actor | null }>().actor ?? null),
);
