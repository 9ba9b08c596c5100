import type DataLoader from 'dataloader';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ActorSource } from '../access/actor-source.js';
import type { Actor } from '../access/actor.js';
import { languageOf, languages, type Language } from '../i18n.js';

/** What every resolver of one request shares. */
export interface GraphqlContext {
  request: FastifyRequest;
  reply: FastifyReply;
  actor: Actor | null;
  language: Language;
  loaders: Map<string, DataLoader<never, unknown>>;
}

export type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<GraphqlContext>;

export const contextOf =
  (actors: ActorSource): ContextOf =>
  async (request, reply) => {
    const actor = await actors.of(request.headers);
    return { request, reply, actor, language: languageFor(request, actor?.language), loaders: new Map() };
  };

/** The language a request asks for: its own header wins over what the account prefers. */
const languageFor = (request: FastifyRequest, preferred: Language | undefined): Language => {
  const chosen = request.headers['x-language'];
  if (typeof chosen === 'string' && languages.includes(chosen as Language)) return chosen as Language;
  return preferred ?? languageOf(request.headers['accept-language']);
};

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
