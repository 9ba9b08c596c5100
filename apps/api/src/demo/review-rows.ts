import { after, DAY, HOUR } from '@nutshell/domain';
import { replies, reviewWords, type DemoScore } from './content/reviews.js';
import type { DemoLanguage } from './content/types.js';
import type { NewIdAt } from './demo-ids.js';
import type { Row } from './insert-rows.js';
import { between, oneOf, randomFrom, type Random } from './random.js';

export interface Attended {
  sessionId: string;
  trainingId: string;
  trainerId: string;
  authorId: string;
  language: DemoLanguage;
  endsAt: Date;
  /** Left to be written by who tries the demo. */
  keepOpen: boolean;
}

const SCORES: readonly DemoScore[] = [5, 5, 5, 5, 5, 5, 4, 4, 4, 4, 4, 3, 3, 2];

/** What about six in ten of those who were there wrote, within three weeks; to about half the trainer replied. */
export function reviewRows(attended: readonly Attended[], now: Date, newId: NewIdAt): Row[] {
  const random = randomFrom(2_718);
  const said = new Map<string, Set<string>>();
  return attended.flatMap((seat) => {
    const writes = random() < 0.6;
    const score = oneOf(random, SCORES);
    const createdAt = after(seat.endsAt, DAY / 2 + Math.floor(random() * 20 * DAY));
    const before = said.get(seat.trainingId) ?? new Set<string>();
    said.set(seat.trainingId, before);
    const text = textOf(seat.language, score, before, random);
    const reply = replyTo(seat.language, score, random);
    const repliedAt = after(createdAt, between(random, 3, 90) * HOUR);
    if (!writes || seat.keepOpen || createdAt >= now) return [];
    const replied = reply !== null && repliedAt < now;
    return [
      {
        id: newId(createdAt),
        session_id: seat.sessionId,
        training_id: seat.trainingId,
        trainer_id: seat.trainerId,
        author_id: seat.authorId,
        score,
        text,
        created_at: createdAt,
        reply: replied ? reply : null,
        replied_at: replied ? repliedAt : null,
      },
    ];
  });
}

/** No sentence twice under one training, as long as there are others. */
function textOf(language: DemoLanguage, score: DemoScore, said: Set<string>, random: Random): string {
  const words = reviewWords[language][score];
  const say = (sentences: readonly string[]): string => {
    const fresh = sentences.filter((sentence) => !said.has(sentence));
    const sentence = oneOf(random, fresh.length ? fresh : sentences);
    said.add(sentence);
    return sentence;
  };
  const sentences = [say(words.how), say(words.gain)];
  return (random() < 0.5 ? [...sentences, say(words.end)] : sentences).join(' ');
}

function replyTo(language: DemoLanguage, score: DemoScore, random: Random): string | null {
  if (random() < (score > 3 ? 0.6 : 0.2)) return null;
  const { pleased, other } = replies[language];
  return oneOf(random, score > 3 ? pleased : other);
}
