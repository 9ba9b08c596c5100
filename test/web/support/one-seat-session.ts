import type { APIRequestContext } from '@playwright/test';
import { plannedTraining } from './planned-training.js';

export interface OneSeatSession {
  title: string;
  /** The title as somebody types it who is in a hurry. */
  typo: string;
  slug: string;
  sessionId: string;
  /** Wall time in Amsterdam. */
  startsAt: string;
}

let made = 0;

/** A published training of the demo's trainer with one session that has one seat, three weeks from now. */
export async function oneSeatSession(request: APIRequestContext): Promise<OneSeatSession> {
  made += 1;
  const word = `${['Kwartelveer', 'Zandloper', 'Wolkenbreuk', 'Spinnewiel', 'Duizendblad'][made % 5]}`;
  const title = `${word} binden in één ochtend ${Date.now() % 10_000}`;
  const { slug, sessions } = await plannedTraining(request, { title, dates: [{ capacity: 1 }] });
  const [{ id: sessionId, startsAt }] = sessions as [(typeof sessions)[number]];
  return { title, typo: word.replace(/(.)(.)(.)$/, '$2$3'), slug, sessionId, startsAt };
}
