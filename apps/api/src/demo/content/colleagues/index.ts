import { people } from '../people.js';
import type { DemoColleague, DemoKnowledge } from '../post-types.js';
import { trainers } from '../trainers.js';
import { trainings } from '../trainings/index.js';
import { knowledge } from './knowledge.js';
import { officeColleagues } from './offices.js';
import { tradeColleagues } from './trade.js';

/** Who works at the organisations of the demo and books nothing. */
export const colleagues: readonly DemoColleague[] = [...tradeColleagues, ...officeColleagues];

/** What trainers know is what they give trainings in, for whoever asks. */
const ofTrainer = (slug: string): DemoKnowledge => {
  const topics = trainings.filter(({ trainer }) => trainer === slug).flatMap((training) => training.topics);
  return {
    skills: [...new Set(topics)].map((topic) => `${topic}:4`).join(' '),
    open: ['QUESTION', 'TRAINING'],
  };
};

/** What everybody who knows something knows, by slug. */
export const known: ReadonlyMap<string, DemoKnowledge> = new Map<string, DemoKnowledge>([
  ...trainers.map(({ slug }) => [slug, ofTrainer(slug)] as const),
  ...people.flatMap(({ slug }) => (knowledge[slug] ? [[slug, knowledge[slug]] as const] : [])),
  ...colleagues.map((colleague) => [colleague.slug, colleague] as const),
]);

export interface DemoClaim {
  skill: string;
  level: number;
}

export const claimsOf = ({ skills }: DemoKnowledge): DemoClaim[] =>
  skills.split(' ').map((claim) => {
    const [skill, level] = claim.split(':');
    return { skill: skill!, level: Number(level) };
  });
