import { after, HOUR } from '@nutshell/domain';
import type { NewIdAt } from './demo-ids.js';
import { towns } from './content/towns.js';
import type { Row } from './insert-rows.js';
import { CHOSEN_HOURS_AGO, type PlannedProposal } from './plan-proposals.js';
import type { DemoIdsOf } from './post-rows.js';

export type ProposalIds = Pick<DemoIdsOf, 'posts' | 'people'> & {
  /** By slug. */
  trainings: ReadonlyMap<string, string>;
  /** By key, of proposals and of their dates. */
  proposals: ReadonlyMap<string, string>;
};

export const proposalIds = (
  proposals: readonly PlannedProposal[],
  newId: NewIdAt,
): ReadonlyMap<string, string> =>
  new Map(
    proposals.flatMap(({ key, at, dates }) =>
      [key, ...dates.map((date) => date.key)].map((one) => [one, newId(at)]),
    ),
  );

const isFirst = ({ key }: PlannedProposal): boolean => key.endsWith('.p0');

function statusOf(proposal: PlannedProposal): string {
  const { state } = proposal.request.content;
  if (proposal.content.withdrawn) return 'WITHDRAWN';
  if (state === 'REOPENED') return 'NOT_RUN';
  if (state === 'PLANNED' || state === 'GIVEN') return isFirst(proposal) ? 'CHOSEN' : 'NOT_CHOSEN';
  return 'OPEN';
}

/** When the choice was made, or the proposal ended in another way. */
export const endOf = ({ request, at }: PlannedProposal, now: Date): Date =>
  request.content.state === 'PLANNED' ? after(now, -CHOSEN_HOURS_AGO * HOUR) : after(at, 30 * HOUR);

export const proposalRows = (proposals: readonly PlannedProposal[], now: Date, ids: ProposalIds): Row[] =>
  proposals.map((proposal) => {
    const { key, request, content, training, place, at } = proposal;
    const status = statusOf(proposal);
    return {
      id: ids.proposals.get(key),
      request_id: ids.posts.get(request.post.key),
      trainer_id: ids.people.get(training.trainer),
      training_id: ids.trainings.get(training.slug),
      text: content.text,
      price_ex_vat_cents: content.priceExVatCents,
      min_seats: content.seats[0],
      max_seats: content.seats[1],
      place_name: place.name,
      street: place.street,
      postcode: place.postcode,
      town: place.town,
      province: towns.find(({ name }) => name === place.town)!.province,
      latitude: place.latitude,
      longitude: place.longitude,
      status,
      created_at: at,
      ended_at: status === 'OPEN' ? null : endOf(proposal, now),
    };
  });

/** @param zone of all of them */
export const dateRows = (
  proposals: readonly PlannedProposal[],
  now: Date,
  zone: string,
  ids: ProposalIds,
): Row[] =>
  proposals.flatMap((proposal) =>
    proposal.dates.map(({ key, startsAt, endsAt, localStart }, index) => ({
      id: ids.proposals.get(key),
      proposal_id: ids.proposals.get(proposal.key),
      starts_at: startsAt,
      ends_at: endsAt,
      zone,
      local_start: localStart,
      chosen_at:
        index === 0 && ['CHOSEN', 'NOT_RUN'].includes(statusOf(proposal)) ? endOf(proposal, now) : null,
    })),
  );

export const dateVoteRows = (proposals: readonly PlannedProposal[], ids: ProposalIds): Row[] =>
  proposals.flatMap(({ dates }) =>
    dates.flatMap(({ key, votes }) =>
      votes.map(({ person, answer, at }) => ({
        date_id: ids.proposals.get(key),
        person_id: ids.people.get(person),
        answer,
        cast_at: at,
      })),
    ),
  );
