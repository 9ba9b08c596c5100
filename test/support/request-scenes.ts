import { newId } from '../../apps/api/src/platform/ids.js';
import type { Caller, World } from './world.js';

/** A proposal as its row alone, with the moment of the choice a week from now. */
export async function openProposal(
  world: World,
  requestId: string,
  trainer: Caller,
  trainingId: string,
): Promise<string> {
  const id = newId();
  const now = world.clock.now();
  await world.db.query(
    `INSERT INTO proposals (id, request_id, trainer_id, training_id, text, price_ex_vat_cents, min_seats, max_seats, status, created_at)
     VALUES ($1, $2, $3, $4, 'Dit geef ik graag', 9500, 3, 8, 'OPEN', $5)`,
    [id, requestId, trainer.id, trainingId, now],
  );
  await world.db.query(`UPDATE requests SET choose_by = $2::timestamptz + interval '7 days' WHERE id = $1`, [
    requestId,
    now,
  ]);
  return id;
}

/** Reported, and hidden by a moderator. */
export async function hideRequest(
  world: World,
  moderator: Caller,
  reporter: Caller,
  id: string,
): Promise<void> {
  await reporter.graphql(
    'mutation ($input: ReportContentInput!) { reportContent(input: $input) { __typename } }',
    {
      input: { kind: 'POST', id, reason: 'RUDE' },
    },
  );
  await decide(world, moderator, 'decideReport', id, 'HIDE');
}

/** Its author appeals, and a moderator shows it again. */
export async function showRequestAgain(
  world: World,
  moderator: Caller,
  author: Caller,
  id: string,
): Promise<void> {
  const [found] = await world.db.query<{ id: string }>(
    'SELECT id FROM moderation_cases WHERE subject_id = $1 AND verdict IS NOT NULL',
    [id],
  );
  await author.graphql('mutation ($input: AppealInput!) { appeal(input: $input) { __typename } }', {
    input: { caseId: found!.id, text: 'Dit is toch een gewone leervraag' },
  });
  await decide(world, moderator, 'decideAppeal', id, 'SHOW');
}

async function decide(
  world: World,
  moderator: Caller,
  mutation: 'decideReport' | 'decideAppeal',
  id: string,
  verdict: 'HIDE' | 'SHOW',
): Promise<void> {
  const [found] = await world.db.query<{ id: string }>(
    'SELECT id FROM moderation_cases WHERE subject_id = $1 AND verdict IS NULL',
    [id],
  );
  const answer = await moderator.graphql<Record<string, { __typename: string }>>(
    `mutation ($input: DecideCaseInput!) { ${mutation}(input: $input) { __typename } }`,
    { input: { caseId: found!.id, verdict, reason: 'Dit is geen leervraag maar reclame.' } },
  );
  if (answer[mutation]!.__typename !== 'ModerationCase') throw new Error(JSON.stringify(answer));
  await world.settle();
}
