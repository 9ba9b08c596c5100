export { Allow, authorize, Public, signedIn, Unauthenticated } from './access.js';
export { hasRole, roles, viewerId, type Actor, type Role } from './actor.js';
export { ActorSource } from './actor-source.js';
export { CurrentActor } from './current-actor.js';
export { AtMost, TooManyRequests } from './pace.js';
export { WritesAtMost } from './write-pace.js';
