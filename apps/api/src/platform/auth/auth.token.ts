/** better-auth as set up here; only for this folder. */
export const AUTH = Symbol('better-auth');
