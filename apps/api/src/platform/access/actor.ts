import type { Language } from '../i18n.js';

export const roles = ['member', 'trainer', 'moderator', 'admin'] as const;
/** Somebody who was suspended has that role and no other: they may appeal, take their data along, and go. */
export type Role = (typeof roles)[number] | 'suspended';

/** Who is asking: the first argument of every deed. */
export interface Actor {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly language: Language;
  /** The login (signed-in browser) through which this request came. */
  readonly loginId?: string;
}

export const hasRole = (actor: Actor | null, ...wanted: Role[]): boolean =>
  !!actor && wanted.some((role) => actor.roles.includes(role));

/** Whose eyes a read is for: null for a visitor, and for an account that was suspended. */
export const viewerId = (actor: Actor | null): string | null =>
  actor && hasRole(actor, 'member') ? actor.id : null;
