import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ACCESS } from './access.js';

const OPERATION = 'graphql:resolver_type';
const ROUTE = 'path';

/** Stops the start when an operation or a route does not declare who may call it. */
@Injectable()
export class DeclaredAccess implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onApplicationBootstrap(): void {
    const missing = this.undeclared();
    if (missing.length)
      throw new Error(
        `Nobody is allowed to call these; declare @Public() or @Allow(…):\n  ${missing.join('\n  ')}`,
      );
  }

  private undeclared(): string[] {
    return [...this.discovery.getProviders(), ...this.discovery.getControllers()].flatMap(({ metatype }) => {
      const prototype = (metatype as { prototype?: object } | null)?.prototype as
        Record<string, unknown> | undefined;
      if (!metatype || !prototype || Reflect.hasMetadata(ACCESS, metatype)) return [];
      const controller = Reflect.hasMetadata('__controller__', metatype);
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((name) => {
          const method = prototype[name] as object;
          const kind = Reflect.getMetadata(OPERATION, method) as string | undefined;
          const operation = kind === 'Query' || kind === 'Mutation' || kind === 'Subscription';
          return (
            (operation || (controller && Reflect.hasMetadata(ROUTE, method))) &&
            !Reflect.hasMetadata(ACCESS, method)
          );
        })
        .map((name) => `${(metatype as { name: string }).name}.${name}`);
    });
  }
}
