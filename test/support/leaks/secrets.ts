import { Indexing } from '../../../apps/api/src/trainings/index.js';
import { newId } from '../../../apps/api/src/platform/ids.js';
import { mergeIdeas, publishIdea, setIdeaStatus } from '../ideas.js';
import { accept, answer, ask, claim, handOver, markDuplicate, skillId } from '../questions.js';
import { addSkill, endorse } from '../skills.js';
import type { Caller, World } from '../world.js';
import { INSIDE, WHO, wordFor, type Cast, type Who } from './people.js';
import { requestsIn } from './requests.js';

export interface Secret {
  what: string;
  text: string;
  readers: readonly Who[];
  /** Who may have had it by mail, because they were colleagues then. */
  mailed: readonly Who[];
}

export interface Content {
  secrets: Secret[];
  /** Of every question, of every idea and of every training request. */
  questions: string[];
  ideas: string[];
  requests: string[];
  posts: string[];
  people: string[];
  /** Of posts that outsiders do not see, by kind. */
  hidden: {
    question: string;
    answer: string;
    comment: string;
    idea: string;
    request: string;
    claim: string;
    skill: string;
  };
}

const PUBLIC: readonly Who[] = WHO;
const AND_MODERATOR: readonly Who[] = [...INSIDE, 'moderator'];

/** Fills a world with something of every kind that not everybody may read, each with a word of its own. */
export async function secretsIn(world: World, cast: Cast): Promise<Content> {
  const { callers, organisationId } = cast;
  const { lead, colleague, shy, former, suspended, outsider, other, moderator } = callers;
  const secrets: Secret[] = [];
  const keep = (
    what: string,
    text: string,
    readers: readonly Who[],
    mailed: readonly Who[] = readers,
  ): string => {
    secrets.push({ what, text, readers, mailed });
    return text;
  };
  const say = (what: string, readers: readonly Who[], mailed?: readonly Who[]): string =>
    keep(what, wordFor(what), readers, mailed);
  const welding = await skillId(world, 'lassen');

  keep('name of who writes without one', wordFor('name shy'), AND_MODERATOR);
  keep('name of a colleague who wrote nothing', wordFor('name quiet'), INSIDE);
  keep('name of who voted and reported', wordFor('name other'), ['other', 'moderator']);
  keep(
    'where they work',
    wordFor('name organisation'),
    [...AND_MODERATOR, 'suspended'],
    [...AND_MODERATOR, 'former', 'suspended'],
  );
  keep(
    'page of where they work',
    wordFor('slug organisation'),
    [...INSIDE, 'suspended'],
    [...INSIDE, 'former', 'suspended'],
  );
  keep('invitation', wordFor('invite organisation'), INSIDE);
  keep('where somebody else works', wordFor('name elsewhere'), ['other']);
  keep('invitation elsewhere', wordFor('invite elsewhere'), ['other']);
  for (const [who, email] of Object.entries(cast.emails)) keep(`mail address of ${who}`, email, [who as Who]);

  // Before two of them leave.
  const EARLY: readonly Who[] = [...INSIDE, 'former', 'suspended'];
  const own = await addSkill(lead, {
    nameNl: `Kunst ${say('own skill', INSIDE, EARLY)}`,
    parentId: welding,
    organisationId,
  });
  const early = await ask(lead, {
    organisationId,
    title: `Vraag ${say('title of a question', INSIDE, EARLY)}`,
    text: `Tekst ${say('text before an edit', INSIDE, EARLY)}`,
    skillIds: [welding, own.id!],
  });
  const earlyAnswer = await answer(former, early.id, `Antwoord ${say('answer of who left', INSIDE, EARLY)}`);
  await comment(colleague, earlyAnswer.id, `Reactie ${say('comment on who left', INSIDE, EARLY)}`);
  await comment(suspended, early.id, `Reactie ${say('comment of who was suspended', INSIDE, EARLY)}`);
  await follow(former, 'PERSON', lead.id);
  await follow(suspended, 'SKILL', welding);
  await world.settle();
  await former.graphql('mutation ($id: ID!) { leaveOrganisation(organisationId: $id) { __typename } }', {
    id: organisationId,
  });
  await moderator.graphql(
    'mutation ($id: ID!) { suspendPerson(personId: $id, reason: "Verkocht steeds iets anders dan beloofd") { __typename } }',
    { id: suspended.id },
  );

  // Of the organisation alone.
  await edit(
    lead,
    early.id,
    `Vraag ${wordFor('title of a question')}`,
    `Tekst ${say('text after an edit', INSIDE)}`,
  );
  const photo = await photoOf(world, lead);
  keep('photo of a question', photo, INSIDE);
  await world.db.query('INSERT INTO post_photos (post_id, file_id, position) VALUES ($1, $2, 1)', [
    early.id,
    photo,
  ]);
  const inAnswer = await answer(colleague, early.id, `Antwoord ${say('answer', INSIDE)}`);
  await comment(lead, inAnswer.id, `Reactie ${say('comment below an answer', INSIDE)}`);
  const inComment = await comment(colleague, early.id, `Reactie ${say('comment', INSIDE)}`);
  const idea = await publishIdea(lead, {
    organisationId,
    title: `Idee ${say('title of an idea', INSIDE)}`,
    text: `Want ${say('text of an idea', INSIDE)}`,
  });
  await comment(colleague, idea.id, `Reactie ${say('comment on an idea', INSIDE)}`);
  const merged = await publishIdea(colleague, {
    organisationId,
    title: `Idee ${say('title of a merged idea', INSIDE)}`,
    text: 'Hetzelfde als dat andere.',
  });
  await mergeIdeas(lead, merged.id, idea.id);
  await setIdeaStatus(lead, idea.id, 'NOT_NOW', `Nu niet: ${say('reason of a status', INSIDE)}`);
  const shyIdea = await publishIdea(shy, { organisationId, anonymous: true, title: 'Een stille ruimte' });
  const shyInside = await ask(shy, {
    organisationId,
    anonymous: true,
    title: `Vraag ${say('title of a question without a name', INSIDE)}`,
  });

  const request = await requestsIn(world, cast, shyInside.id, say);

  // Reported within the organisation: the moderator reads that comment and where it is.
  const reportedRoot = await ask(lead, {
    organisationId,
    title: `Vraag ${say('above what was reported', AND_MODERATOR)}`,
  });
  const reported = await comment(
    colleague,
    reportedRoot.id,
    `Reactie ${say('reported comment', AND_MODERATOR)}`,
  );
  await report(shy, reported, say('words of a report', ['moderator']));

  // Public, without a name.
  await claim(world, colleague, 'lassen', 4);
  await world.db.query(`UPDATE skill_claims SET visibility = 'PUBLIC' WHERE person_id = $1`, [colleague.id]);
  const open = await ask(shy, {
    anonymous: true,
    organisationId,
    scope: 'PUBLIC',
    title: `Open vraag ${say('public question', PUBLIC)}`,
    skillIds: [welding],
  });
  await world.settle();
  await handOver(
    colleague,
    open.id,
    lead.id,
    `Jij weet dit: ${say('note of who handed over', ['shy', 'lead', 'colleague'])}`,
  );
  const openAnswer = await answer(lead, open.id, `Antwoord ${say('public answer', PUBLIC)}`);
  await comment(shy, openAnswer.id, `Reactie ${say('comment of the asker', PUBLIC)}`);
  await answer(shy, open.id, `Antwoord ${say('answer of the asker', PUBLIC)}`);
  await edit(shy, open.id, `Open vraag ${wordFor('public question')}`, 'Met wat meer uitleg erbij.');
  await edit(
    moderator,
    open.id,
    `Open vraag ${wordFor('public question')}`,
    'Met wat meer uitleg erbij, zonder fout.',
  );
  await accept(shy, openAnswer.id);
  await vote(other, openAnswer.id);
  await vote(other, open.id);
  await follow(other, 'POST', open.id);
  await follow(other, 'PERSON', shy.id);
  const again = await ask(shy, { anonymous: true, title: 'Dezelfde open vraag' });
  await markDuplicate(shy, again.id, open.id, 'Ik vroeg het eerder al');
  const openIdea = await publishIdea(shy, {
    anonymous: true,
    organisationId,
    title: 'Een open idee zonder naam',
  });
  await world.db.query(`UPDATE posts SET scope = 'PUBLIC' WHERE id = $1`, [openIdea.id]);
  await setIdeaStatus(shy, openIdea.id, 'TRYING');
  await report(other, open.id, say('words about a question without a name', ['moderator']));

  // Public, and pointing to what is not.
  const pointing = await ask(lead, { title: 'Een vraag die naar binnen wijst', skillIds: [own.id!] });
  await world.db.query(
    'UPDATE questions SET duplicate_of_id = $2, duplicate_by = $3, duplicate_at = $4 WHERE id = $1',
    [pointing.id, early.id, lead.id, world.clock.now()],
  );
  const pointingIdea = await publishIdea(lead, {
    title: 'Een idee dat naar binnen wijst',
    skillIds: [own.id!],
  });
  await world.db.query('UPDATE ideas SET merged_into_id = $2, merged_at = $3 WHERE id = $1', [
    pointingIdea.id,
    idea.id,
    world.clock.now(),
  ]);

  // Hidden, queued and removed.
  const wrong = await answer(
    outsider,
    open.id,
    `Antwoord ${say('hidden answer before an edit', ['outsider'])}`,
  );
  await edit(outsider, wrong.id, null, `Antwoord ${say('hidden answer', ['outsider', 'moderator'])}`);
  await comment(lead, wrong.id, `Reactie ${say('comment below a hidden answer', ['outsider'])}`);
  await report(other, wrong.id, say('words of a report that was followed', []));
  await hide(
    world,
    moderator,
    wrong.id,
    `Niet aardig: ${say('reason for hiding', ['outsider', 'moderator'])}`,
  );
  await appeal(world, outsider, wrong.id, `Toch wel: ${say('words of an appeal', ['moderator'])}`);
  const gone = await ask(colleague, { title: `Vraag ${say('hidden question', ['colleague'])}` });
  const below = await answer(
    lead,
    gone.id,
    `Antwoord ${say('answer below a hidden question', ['colleague'])}`,
  );
  await comment(colleague, below.id, `Reactie ${say('comment below a hidden question', ['colleague'])}`);
  await report(other, gone.id, 'Dit hoort hier niet thuis');
  await hide(world, moderator, gone.id, 'Dit is geen vraag over het werk.');
  const newcomer = await world.user({ name: 'Nina Nieuw' });
  await comment(newcomer, open.id, `Reactie ${say('comment that waits', ['moderator'])}`);
  const taken = await comment(lead, open.id, `Reactie ${say('comment that was taken back', [])}`);
  await lead.graphql('mutation ($id: ID!) { removePost(id: $id) { __typename } }', { id: taken });

  // A training for colleagues.
  await inHouse(world, lead, {
    organisationId,
    skillId: welding,
    title: `Training ${say('title of a training for colleagues', INSIDE)}`,
    summary: `Kort ${say('summary of a training for colleagues', INSIDE)}`,
  });

  // Of people.
  await profile(lead, {
    headline: `Kop ${say('headline for everybody', PUBLIC)}`,
    about: `Over ${say('about for colleagues', INSIDE)}`,
    city: say('city for oneself', ['lead']),
    organisation: say('where somebody works, for fellows', ['lead']),
  });
  await lead.graphql(
    'mutation ($input: SaveVisibilityInput!) { saveVisibility(input: $input) { __typename } }',
    {
      input: {
        fields: [
          { field: 'HEADLINE', visibility: 'PUBLIC' },
          { field: 'CITY', visibility: 'ME' },
        ],
      },
    },
  );
  for (const [slug, visibility, readers] of [
    ['excel', 'ME', ['lead']],
    ['figma', 'ORGANISATION', INSIDE],
    ['excel-macros', 'PUBLIC', PUBLIC],
  ] as const) {
    const id = await skillId(world, slug);
    await claim(world, lead, slug, 3, 'ORGANISATION');
    await endorse(colleague, {
      personId: lead.id,
      skillId: id,
      sentence: `Zin ${say(`endorsement ${visibility}`, readers)}`,
    });
    await world.db.query('UPDATE skill_claims SET visibility = $3 WHERE person_id = $1 AND skill_id = $2', [
      lead.id,
      id,
      visibility,
    ]);
    keep(`claim ${visibility}`, `${lead.id}:${id}`, readers);
  }
  await world.db.query(
    `INSERT INTO skill_claims (person_id, skill_id, level, visibility, created_at, updated_at) VALUES ($1, $2, 3, 'PUBLIC', $3, $3)`,
    [colleague.id, own.id, world.clock.now()],
  );
  keep('claim of an own skill', `${colleague.id}:${own.id}`, INSIDE);

  await world.settle();

  const rows = await world.db.query<{ id: string; kind: string; slug: string | null }>(
    'SELECT id, kind, slug FROM posts',
  );
  const slugs = (kind: string) => rows.flatMap((row) => (row.kind === kind && row.slug ? [row.slug] : []));
  const people = await world.db.query<{ slug: string }>('SELECT slug FROM people');
  return {
    secrets,
    questions: slugs('QUESTION'),
    ideas: slugs('IDEA'),
    requests: slugs('REQUEST'),
    posts: rows.map(({ id }) => id),
    people: people.map(({ slug }) => slug),
    hidden: {
      question: shyInside.id,
      answer: inAnswer.id,
      comment: inComment,
      idea: shyIdea.id,
      request,
      claim: lead.id,
      skill: own.id!,
    },
  };
}

/** A training with a date, in a month, that its trainer could not sell to others. */
async function inHouse(
  world: World,
  trainer: Caller,
  { summary, ...of }: { organisationId: string; skillId: string; title: string; summary: string },
): Promise<void> {
  const [id, now] = [newId(), world.clock.now()];
  const starts = new Date(now.getTime() + 30 * 86_400_000);
  await world.db.query(
    `INSERT INTO trainings (id, slug, trainer_id, organisation_id, status, title, summary, language, format, duration_minutes,
       price_ex_vat_cents, extra_costs, created_at, updated_at, published_at)
     VALUES ($1::uuid, $1::text, $2, $3, 'PUBLISHED', $4, $5, 'NL', 'FACE_TO_FACE', 60, 0, '', $6, $6, $6)`,
    [id, trainer.id, of.organisationId, of.title, summary, now],
  );
  await world.db.query('INSERT INTO training_skills (training_id, skill_id, position) VALUES ($1, $2, 1)', [
    id,
    of.skillId,
  ]);
  await world.db.query(
    `INSERT INTO sessions (id, training_id, trainer_id, status, starts_at, ends_at, local_start, town, province, latitude, longitude,
       capacity, price_ex_vat_cents, created_at, updated_at, published_at)
     VALUES ($1, $2, $3, 'PUBLISHED', $4, $5, '2026-12-22T09:00', 'Utrecht', 'Utrecht', 52.09, 5.12, 8, 0, $6, $6, $6)`,
    [newId(), id, trainer.id, starts, new Date(starts.getTime() + 3_600_000), now],
  );
  await world.db.tx(() => world.app.get(Indexing).training(id));
}

async function comment(caller: Caller, postId: string, text: string): Promise<string> {
  const answered = await caller.graphql<{ comment: { id: string } }>(
    `mutation ($input: CommentInput!) { comment(input: $input) { ... on Comment { id } } }`,
    { input: { postId, text } },
  );
  return answered.comment.id;
}

const edit = (caller: Caller, postId: string, title: string | null, text: string) =>
  caller.graphql('mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }', {
    input: { postId, text, ...(title && { title }) },
  });

const vote = (caller: Caller, postId: string) =>
  caller.graphql('mutation ($input: VoteInput!) { vote(input: $input) { __typename } }', {
    input: { postId },
  });

const follow = (caller: Caller, kind: string, id: string) =>
  caller.graphql('mutation ($input: FollowInput!) { follow(input: $input) { id } }', { input: { kind, id } });

const report = (caller: Caller, id: string, text: string) =>
  caller.graphql('mutation ($input: ReportContentInput!) { reportContent(input: $input) { __typename } }', {
    input: { kind: 'POST', id, reason: 'OTHER', text },
  });

const profile = (caller: Caller, input: object) =>
  caller.graphql('mutation ($input: ProfileInput!) { updateProfile(input: $input) { __typename } }', {
    input,
  });

async function caseOf(world: World, postId: string): Promise<string> {
  const [row] = await world.db.query<{ id: string }>(
    'SELECT id FROM moderation_cases WHERE subject_id = $1',
    [postId],
  );
  return row!.id;
}

const hide = async (world: World, moderator: Caller, postId: string, reason: string) =>
  moderator.graphql('mutation ($input: DecideCaseInput!) { decideReport(input: $input) { __typename } }', {
    input: { caseId: await caseOf(world, postId), verdict: 'HIDE', reason },
  });

const appeal = async (world: World, author: Caller, postId: string, text: string) =>
  author.graphql('mutation ($input: AppealInput!) { appeal(input: $input) { __typename } }', {
    input: { caseId: await caseOf(world, postId), text },
  });

async function photoOf(world: World, owner: Caller): Promise<string> {
  const id = newId();
  await world.db.query(
    `INSERT INTO files (id, owner_id, kind, name, content_type, size, width, height, created_at)
     VALUES ($1, $2, 'image', 'foto.webp', 'image/webp', 10, 800, 600, $3)`,
    [id, owner.id, world.clock.now()],
  );
  return id;
}
