import { alsoWant, turn } from '../origins.js';
import { proposalRow } from '../proposals.js';
import { joins } from '../questions.js';
import { invite, joinRequest, requestTraining } from '../requests.js';
import type { World } from '../world.js';
import { INSIDE, wordFor, type Cast, type Who } from './people.js';

/** For colleagues, and from a question that one of them asked without a name and joined. @returns the id of the first */
export async function requestsIn(
  world: World,
  { callers, organisationId, quiet }: Cast,
  namelessId: string,
  say: (what: string, readers: readonly Who[]) => string,
): Promise<string> {
  const { lead, colleague, shy } = callers;
  const asked = await requestTraining(lead, {
    organisationId,
    title: `Leervraag ${say('title of a request', INSIDE)}`,
    text: `Omdat ${say('text of a request', INSIDE)}`,
  });
  await invite(world, asked.id, quiet);
  await joinRequest(colleague, asked.id, { dayparts: ['EVENING'], maxPriceExVatCents: 12_345 });
  await proposalRow(world, asked.id, quiet, {
    text: `Voorstel ${say('text of a proposal', INSIDE)}`,
    title: `Les ${say('title of what is proposed', INSIDE)}`,
  });
  const invited = await world.user({ name: `Stille ${wordFor('name of who is asked to join')}` });
  say('name of who is asked to join', INSIDE);
  await joins(world, organisationId, invited);
  for (const one of [lead, colleague, quiet, invited]) await alsoWant(one, namelessId);
  const made = await turn(lead, namelessId, {
    scope: 'ORGANISATION',
    organisationId,
    title: `Leervraag ${say('title of a request from a question without a name', INSIDE)}`,
  });
  await joinRequest(shy, made.id);
  return asked.id;
}
