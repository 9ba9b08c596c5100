import { after, DAY, DAYPARTS } from '@nutshell/domain';
import type { DemoRequest } from './content/post-types.js';
import type { PlannedAsker, PlannedPost } from './planned-post.js';
import { between, oneOf, type Random } from './random.js';

const JOINED_WITHIN = 30 * DAY;
const PRICE_STEP = 500;

interface Asked {
  content: DemoRequest;
  post: PlannedPost;
  /** Slugs, in the order in which they join. */
  able: readonly string[];
  now: Date;
}

/** Who joined a request when, some with wishes of their own, and who was invited. */
export function planAskers(random: Random, { content, post, able, now }: Asked): PlannedAsker[] {
  const { joined, invited = 0, maxPriceExVatCents } = content;
  const others = able.filter((slug) => slug !== post.author).slice(0, joined - 1 + invited);
  const latest = Math.min(JOINED_WITHIN, (now.getTime() - post.at.getTime()) * 0.9);
  const moment = () => after(post.at, Math.floor(random() * latest));
  return [
    { person: post.author, status: 'JOINED', at: post.at, dayparts: null, maxPriceExVatCents: null },
    ...others.map((person, index): PlannedAsker => {
      if (index >= joined - 1)
        return { person, status: 'INVITED', at: post.at, dayparts: null, maxPriceExVatCents: null };
      const otherPrice = maxPriceExVatCents && random() < 0.4;
      return {
        person,
        status: 'JOINED',
        at: moment(),
        dayparts: random() < 0.3 ? [oneOf(random, DAYPARTS)] : null,
        maxPriceExVatCents: otherPrice
          ? Math.max(PRICE_STEP, maxPriceExVatCents + between(random, -5, 5) * PRICE_STEP)
          : null,
      };
    }),
  ];
}
