import type DataLoader from 'dataloader';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.js';
import type { Language } from '../i18n.js';

/** What every resolver of one request shares. */
export interface GraphqlContext {
  request: FastifyRequest;
  reply: FastifyReply;
  actor: Actor | null;
  language: Language;
  loaders: Map<string, DataLoader<never, unknown>>;
}

/** The loader of this name for this request, made on first use. */
export function loader<K, V>(
  context: GraphqlContext,
  name: string,
  make: () => DataLoader<K, V>,
): DataLoader<K, V> {
  const existing = context.loaders.get(name) as DataLoader<K, V> | undefined;
  if (existing) return existing;
  const made = make();
  context.loaders.set(name, made as unknown as DataLoader<never, unknown>);
  return made;
}
