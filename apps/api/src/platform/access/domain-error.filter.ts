import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import { DomainError } from '@nutshell/domain';
import type { FastifyReply } from 'fastify';

const STATUS: Record<string, number> = {
  Unauthenticated: 401,
  Forbidden: 403,
  NotFound: 404,
  Invalid: 422,
  TooManyRequests: 429,
};

/** Says on an HTTP route what the edge of GraphQL says in its own way. */
@Catch(DomainError)
export class DomainErrorFilter implements ExceptionFilter<DomainError> {
  catch(error: DomainError, host: ArgumentsHost): unknown {
    if (host.getType<GqlContextType>() === 'graphql') return error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    return reply.status(STATUS[error.code] ?? 400).send({ error: { code: error.code } });
  }
}
