import { ideas } from './content/ideas/index.js';
import { ASKER, type DemoComment } from './content/post-types.js';
import { questions } from './content/questions/index.js';

const named = (comments: readonly DemoComment[] = []): string[] =>
  comments.flatMap((comment) => (typeof comment === 'string' || comment.by === ASKER ? [] : [comment.by]));

/** How many days ago somebody whom the content names first had something to say, by slug: they were there by then. */
export const firstWords: ReadonlyMap<string, number> = (() => {
  const first = new Map<string, number>();
  for (const root of [...questions, ...ideas]) {
    const answers = 'answers' in root ? (root.answers ?? []) : [];
    const said = [root.by, ...answers.map(({ by }) => by), ...named(root.comments)];
    const below = answers.flatMap(({ comments }) => named(comments));
    for (const slug of [...said, ...below])
      if (slug) first.set(slug, Math.max(root.daysAgo, first.get(slug) ?? 0));
  }
  return first;
})();
