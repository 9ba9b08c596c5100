import { Invalid } from '../errors.js';
import { after, HOUR } from '../time/index.js';
import { ChoiceClosed } from './errors.js';

/** How long somebody may think about a date that was moved or cancelled. */
export const CHOICE_HOURS = 72;

/** What a trainer did that leaves a participant something to choose. */
export const CHOICE_KINDS = ['MOVED', 'CANCELLED'] as const;
export type ChoiceKind = (typeof CHOICE_KINDS)[number];

/** ACCEPT: the new date. REFUND: everything back. OTHER_DATE: another session of the same training. */
export const CHOICE_ANSWERS = ['ACCEPT', 'REFUND', 'OTHER_DATE'] as const;
export type ChoiceAnswer = (typeof CHOICE_ANSWERS)[number];

export interface Choice {
  readonly kind: ChoiceKind;
  /** From this instant on: a moved date was accepted, a cancelled one is paid back. */
  readonly until: Date;
  readonly answer: ChoiceAnswer | null;
}

/** 72 hours; about a new date never beyond its start. */
export function choiceUntil(kind: ChoiceKind, openedAt: Date, startsAt: Date): Date {
  const until = after(openedAt, CHOICE_HOURS * HOUR);
  return kind === 'MOVED' && startsAt < until ? startsAt : until;
}

export const isChoiceOpen = (choice: Choice | null | undefined, now: Date): boolean =>
  !!choice && choice.answer === null && now < choice.until;

/** Until when a booking may be cancelled free of charge because its trainer moved it; null where that is not so. */
export const freeUntil = (choice: Choice | null | undefined): Date | null =>
  choice?.kind === 'MOVED' && choice.answer === null ? choice.until : null;

/** @throws ChoiceClosed; Invalid for an answer that does not fit: a cancelled date cannot be accepted */
export function refuseAnswer(choice: Choice | null, answer: ChoiceAnswer, now: Date): void {
  if (!choice || !isChoiceOpen(choice, now)) throw new ChoiceClosed();
  if (choice.kind === 'CANCELLED' && answer === 'ACCEPT')
    throw new Invalid([{ field: 'answer', code: 'notAllowed' }]);
}
