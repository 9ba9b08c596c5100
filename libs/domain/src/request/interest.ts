import { TooFewInterested } from './errors.js';

/** From so many people who want to know the same, a training is suggested. */
export const INTERESTED_PEOPLE = 5;
/** Or from so many questions that turned out to be the same. */
export const SAME_QUESTIONS = 3;

export interface Interest {
  /** Who asked, wants to know too or voted, each counted once, those of its duplicates included. */
  readonly people: number;
  /** Questions that were marked as the same as this one. */
  readonly duplicates: number;
}

/** Whether so many share a question or an idea that it could be a training. */
export const isShared = ({ people, duplicates }: Interest): boolean =>
  people >= INTERESTED_PEOPLE || duplicates >= SAME_QUESTIONS;

/** @throws TooFewInterested */
export function refuseUnshared(interest: Interest): void {
  if (!isShared(interest)) throw new TooFewInterested(INTERESTED_PEOPLE);
}
