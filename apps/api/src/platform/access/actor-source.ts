import type { IncomingHttpHeaders } from 'node:http';
import type { Actor } from './actor.js';

/** Tells who sent a request; null for a visitor. */
export abstract class ActorSource {
  abstract of(headers: IncomingHttpHeaders): Promise<Actor | null>;
}
