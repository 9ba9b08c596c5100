import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import { DomainError, Forbidden } from '@nutshell/domain';
import type { Actor, Role } from './actor.js';

export const ACCESS = 'nutshell:access';
export type Access = 'public' | Role[];

/** Anybody may call this, signed in or not. */
export const Public = (): CustomDecorator => SetMetadata(ACCESS, 'public' satisfies Access);

/** Only somebody with one of these roles may call this. A policy in the deed may narrow it further. */
export const Allow = (...roles: [Role, ...Role[]]): CustomDecorator =>
  SetMetadata(ACCESS, roles satisfies Access);

export class Unauthenticated extends DomainError<'Unauthenticated'> {
  constructor() {
    super('Unauthenticated');
  }
}

/** @throws Forbidden unless the policy's answer is yes */
export function authorize(allowed: boolean): asserts allowed {
  if (!allowed) throw new Forbidden();
}

/** @throws Unauthenticated for a visitor */
export function signedIn(actor: Actor | null): asserts actor is Actor {
  if (!actor) throw new Unauthenticated();
}
