import type { Language } from '../i18n.js';

export const roles = ['member', 'trainer', 'moderator', 'admin'] as const;
export type Role = (typeof roles)[number];

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
