import { Invalid } from '../errors.js';
import type { PostScope } from '../post/index.js';
import { TooFewInterested } from './errors.js';

/** From so many people who want to know the same, a training is suggested. */
export const INTERESTED_PEOPLE = 5;
/** Or from so many questions that turned out to be the same. */
export const SAME_QUESTIONS = 3;

export interface Interest {
  /**
   * Who asked, wants to know too or voted, those of its duplicates included. Each counts once; who asked without a name
   * counts as one more, or the sum would tell who that is.
   */
  readonly people: number;
  /** Questions that were marked as the same as this one. */
  readonly duplicates: number;
}

/** Whether so many share a question or an idea that it could be a training. */
export const isShared = ({ people, duplicates }: Interest): boolean =>
  people >= INTERESTED_PEOPLE || duplicates >= SAME_QUESTIONS;

/** Whether it may become a request: what many share, and what somebody asked for days without an answer. */
export const isRipe = (interest: Interest, { unanswered }: Pick<InterestPart, 'unanswered'>): boolean =>
  isShared(interest) || unanswered;

/** @throws TooFewInterested */
export function refuseUnripe(interest: Interest, part: Pick<InterestPart, 'unanswered'>): void {
  if (!isRipe(interest, part)) throw new TooFewInterested(INTERESTED_PEOPLE);
}

/** How somebody stands to what may become a request. */
export interface InterestPart {
  /** Asked it, wants to know it too or voted for it. */
  readonly standsBehind: boolean;
  /** Asked it, under a name, and nobody answered for some working days. Without a name this would tell who asked. */
  readonly unanswered: boolean;
  /** An admin of the organisation that it is for. */
  readonly leads: boolean;
  readonly moderates: boolean;
}

export const mayTurnIntoRequest = ({
  standsBehind,
  leads,
  moderates,
}: Omit<InterestPart, 'unanswered'>): boolean => standsBehind || leads || moderates;

export interface Audience {
  readonly scope: PostScope;
  /** With ORGANISATION; of what is for everybody it says nothing. */
  readonly organisationId: string | null;
}

/**
 * The request is for those who could read what it came from. Only who asked that within an organisation may ask it of
 * everybody, in words for everybody; and not who asked without a name, for nobody else could have done so.
 * @throws Invalid (scope, organisationId)
 */
export function refuseAudience(origin: Audience & { namedAsker: boolean }, wanted: Audience): void {
  if (wanted.scope !== origin.scope && !(wanted.scope === 'PUBLIC' && origin.namedAsker))
    throw new Invalid([{ field: 'scope', code: 'notAllowed' }]);
  if (wanted.scope === 'ORGANISATION' && wanted.organisationId !== origin.organisationId)
    throw new Invalid([{ field: 'organisationId', code: 'notAllowed' }]);
}
