import { getNamedType, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { contract, queries, walkOf } from '../support/contract.js';
import { castOf, WHO, wordFor, type Cast, type Who } from '../support/leaks/people.js';
import { secretsIn, type Content, type Secret } from '../support/leaks/secrets.js';
import { mailbox } from '../support/mailbox.js';
import { startWorld, type World } from '../support/world.js';

/** Trade: access.spec aims at what these lead to. */
const ELSEWHERE = [
  ...[
    'booking',
    'busyTimes',
    'cancellationPreview',
    'checkIn',
    'disputes',
    'earnings',
    'invoice',
    'invoices',
  ],
  ...['invoiceSums', 'invoiceYears', 'manualRefunds', 'participant', 'payouts', 'places', 'platformFee'],
  ...['reconciliations', 'refundPreview', 'session', 'sessions', 'settings', 'training', 'trainings'],
  ...['trainingsMap', 'waitlistEntry'],
];
/** Of these the values alone are asked here, for the same reason. */
const TRADE = [
  'Training',
  'Session',
  'Booking',
  'WaitlistEntry',
  'Review',
  'Participant',
  'Payout',
  'Invoice',
];
/** Neither are walked from the other, which would go on without an end: their own queries do. */
const ASKED = ['Question', 'Idea', 'Answer'];
const REQUESTED = ['Request'];
const shallowIn = (query: string): string[] => [
  ...TRADE,
  ...(query.startsWith('request') ? ASKED : REQUESTED),
];
const DEEP: Record<string, number> = { question: 5, idea: 5, request: 4, questions: 4, ideas: 4, search: 4 };
const DEEP_ENOUGH = 3;

let world: World;
let cast: Cast;
let content: Content;
let asked: Record<string, object[]>;
/** All that each of them was answered, by query. */
const answers = new Map<Who, [query: string, answer: string][]>();

beforeAll(async () => {
  world = await startWorld();
  cast = await castOf(world);
  content = await secretsIn(world, cast);
  const { questions, ideas, requests, posts, people, secrets } = content;
  const slugs = ['organisation', 'elsewhere'].map((what) => wordFor(`slug ${what}`));
  const words = secrets.map(({ text }) => text).join(' ');
  asked = {
    auditLog: [{ first: 100 }],
    deletionPreview: [{}],
    demand: [{}],
    feed: [{ first: 100 }],
    followSuggestions: [{}],
    idea: ideas.map((slug) => ({ slug })),
    ideas: [
      { first: 100 },
      { filter: { mine: true } },
      ...slugs.map((organisation) => ({ filter: { organisation } })),
    ],
    moderationCounts: [{}],
    moderationDecisions: [{}],
    moderationQueue: ['QUEUED', 'REPORTED', 'APPEALED'].map((kind) => ({ kind })),
    notifications: [{ unread: false, first: 100 }],
    openTopics: [{}, ...slugs.map((organisation) => ({ organisation }))],
    organisation: slugs.map((slug) => ({ slug })),
    organisationByInvite: [{ code: 'geen uitnodiging' }],
    people: [
      { first: 100 },
      { filter: { skills: ['lassen'] } },
      ...slugs.map((organisation) => ({ filter: { organisation } })),
    ],
    person: people.map((slug) => ({ slug })),
    post: posts.map((id) => ({ id })),
    postPreview: [{ text: '**vet**' }],
    question: questions.map((slug) => ({ slug })),
    questions: [
      { first: 100 },
      ...['MINE', 'FOLLOWED', 'ASKED_TO_ME', 'UNANSWERED'].map((status) => ({ filter: { status } })),
      ...slugs.map((organisation) => ({ filter: { organisation } })),
    ],
    request: requests.map((slug) => ({ slug })),
    requests: [
      { first: 100 },
      { filter: { mine: true } },
      { filter: { joined: true } },
      ...slugs.map((organisation) => ({ filter: { organisation } })),
    ],
    search: [
      ...['vraag', 'idee', 'lassen', 'antwoord reactie', ''].map((query) => ({ query, first: 50 })),
      { query: 'vraag', filter: { organisations: [cast.organisationId, cast.elsewhereId] } },
    ],
    similar: [
      { text: 'Vraag antwoord idee tekst reactie lassen' },
      { text: 'Vraag antwoord idee', organisationId: cast.organisationId, exceptId: content.hidden.question },
    ],
    skill: [{ slug: 'lassen' }, { slug: 'excel' }, { slug: 'figma' }],
    skills: [{ text: 'kunst' }, { parent: 'lassen', first: 100 }],
    suggestSkills: [{ text: `Kunst ${wordFor('own skill')}` }],
    suggestions: [{ text: 'Schim' }, { text: 'Kunst' }, { text: words.slice(0, 60) }],
    topics: [{}],
    viewer: [{}],
  };
}, 180_000);
afterAll(() => world.close());

const WALKS = Object.fromEntries(
  Object.keys(queries)
    .filter((query) => !ELSEWHERE.includes(query))
    .map((query) => [query, walkOf(query, DEEP[query] ?? DEEP_ENOUGH, shallowIn(query))]),
);

const leaked = (
  text: string,
  who: Who,
  of: (secret: Secret) => readonly Who[] = ({ readers }) => readers,
): string[] =>
  content.secrets
    .filter((secret) => !of(secret).includes(who) && text.includes(secret.text))
    .map(({ what }) => what);

interface Node {
  __typename?: string;
  [field: string]: unknown;
}

/** Every object in an answer, itself included. */
function* objectsIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* objectsIn(one);
  else if (value && typeof value === 'object') {
    yield value as Node;
    for (const one of Object.values(value)) yield* objectsIn(one);
  }
}

describe('the walk', () => {
  it('goes through every query', () => {
    expect([...Object.keys(asked), ...ELSEWHERE].sort()).toEqual(Object.keys(queries).sort());
  });

  it('asks every field that leads to something of people', () => {
    const types = new TypeInfo(contract);
    const walked = new Set<string>();
    for (const text of Object.values(WALKS).flat())
      visit(
        parse(text),
        visitWithTypeInfo(types, {
          Field: () => void walked.add(`${types.getParentType()?.name}.${types.getFieldDef()?.name}`),
        }),
      );
    const left = Object.values(contract.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter(
            (field) => walked.has(`${type.name}.__typename`) && !walked.has(`${type.name}.${field.name}`),
          )
          .filter((field) => !(field.name === 'edges' && 'nodes' in type.getFields()))
          .filter((field) => !(TRADE.includes(type.name) && isObjectType(getNamedType(field.type))))
          .map((field) => `${type.name}.${field.name}`),
      );
    expect(left).toEqual(['Viewer.agenda']); // needs a period; booked and given sessions
  });

  it.each(WHO)(
    'tells %s nothing that is for others',
    async (who) => {
      const own: [string, string][] = [];
      for (const [query, texts] of Object.entries(WALKS))
        for (const variables of asked[query] ?? [])
          for (const text of texts) {
            const answer = await cast.callers[who].ask(text, variables);
            const codes = new Set(answer.errors?.map(({ extensions }) => extensions.code));
            expect([
              query,
              variables,
              [...codes].filter((code) => !['UNAUTHENTICATED', 'FORBIDDEN'].includes(code)),
            ]).toEqual([query, variables, []]);
            if (answer.data) own.push([query, JSON.stringify(answer.data)]);
          }
      answers.set(who, own);
      const found = new Set(
        own.flatMap(([query, text]) => leaked(text, who).map((what) => `${query}: ${what}`)),
      );
      expect([...found]).toEqual([]);
    },
    120_000,
  );

  it('tells each of them what is for them', () => {
    const missing = content.secrets.flatMap(({ what, text, readers }) =>
      readers
        .filter((who) => !answers.get(who)!.some(([, answer]) => answer.includes(text)))
        .map((who) => `${what}: ${who}`),
    );
    expect(missing).toEqual([]);
  });

  it('names nobody who writes without a name, to colleagues and moderators neither', async () => {
    const [shy] = await world.db.query<{ slug: string }>('SELECT slug FROM people WHERE id = $1', [
      cast.callers.shy.id,
    ]);
    const found = new Set<string>();
    for (const who of WHO.filter((one) => one !== 'shy'))
      for (const [query, answer] of answers.get(who)!) {
        if (who === 'moderator' && ['moderationQueue', 'auditLog'].includes(query)) continue;
        if (who === 'moderator' && answer.includes(shy!.slug)) found.add(`${who} ${query}`);
        for (const node of objectsIn(JSON.parse(answer)))
          if (
            node.anonymous === true &&
            [cast.callers.shy.id, shy!.slug].some((name) => JSON.stringify(node).includes(name))
          )
            found.add(`${who} ${query} ${node.__typename}`);
      }
    expect([...found]).toEqual([]);
  });

  it('counts what is there to be read, and nothing else', () => {
    const wrong = new Set<string>();
    for (const who of WHO)
      for (const [query, answer] of answers.get(who)!)
        for (const node of objectsIn(JSON.parse(answer))) {
          const { nodes, totalCount, pageInfo } = node as {
            nodes?: unknown[];
            totalCount?: number;
            pageInfo?: Node;
          };
          if (
            nodes &&
            totalCount !== undefined &&
            pageInfo?.hasNextPage === false &&
            totalCount !== nodes.length
          )
            wrong.add(`${who} ${query} ${node.__typename}: ${totalCount} of ${nodes.length}`);
          for (const [count, of] of [
            ['commentCount', 'comments'],
            ['answerCount', 'answers'],
          ] as const) {
            const total = (node[of] as { totalCount?: number } | undefined)?.totalCount;
            if (
              total !== undefined &&
              node.state === 'VISIBLE' &&
              node[count] !== undefined &&
              (node[count] as number) > total
            )
              wrong.add(`${who} ${query} ${node.__typename}.${count}: ${String(node[count])} of ${total}`);
          }
        }
    expect([...wrong]).toEqual([]);
  });
});

describe('a word that somebody may not read', () => {
  const FIND = `query ($text: String!) {
    search(query: $text) { totalCount nodes { kind } facets { kinds { count } skills { slug } organisations { count } statuses { count } } }
    people(filter: { text: $text }) { totalCount } questions(filter: { text: $text }) { totalCount }
    ideas(filter: { text: $text }) { totalCount } skills(text: $text) { totalCount } suggestions(text: $text) { __typename }
    suggestSkills(text: $text) { id } similar(text: $text) { questions { score } people { score } trainings { score } ideas { score } requests { score } } }`;

  it.each(WHO)('finds nothing for %s, and counts nothing', async (who) => {
    for (const { what, text, readers } of content.secrets.filter((secret) => /^\w+$/.test(secret.text))) {
      if (readers.includes(who)) continue;
      const { data } = await cast.callers[who].ask(FIND, { text });
      const numbers = [...JSON.stringify(data).matchAll(/"(?:totalCount|count)":(\d+)/g)].map(([, count]) =>
        Number(count),
      );
      expect([what, numbers.filter((count) => count > 0)]).toEqual([what, []]);
      expect([what, JSON.stringify(data)]).toEqual([
        what,
        expect.not.stringMatching(/"(kind|score|slug|id|__typename)":/),
      ]);
    }
  });

  it('finds no post by the name of who wrote it without one', async () => {
    for (const who of WHO) {
      const { data } = await cast.callers[who].ask<{ search: { nodes: { kind: string }[] } }>(FIND, {
        text: wordFor('name shy'),
      });
      expect([who, data.search.nodes.filter(({ kind }) => kind !== 'PERSON')]).toEqual([who, []]);
    }
  });
});

describe('what is not for somebody', () => {
  const NOWHERE = '01900000-0000-7000-8000-000000000000';

  it('is answered as what is not there at all', async () => {
    const { question, answer, comment, idea, request, skill } = content.hidden;
    const calls: [mutation: string, input: string, values: (id: string) => object, ids: string[]][] = [
      ['comment', 'CommentInput', (postId) => ({ postId, text: 'Dag' }), [question, answer, idea]],
      [
        'answerQuestion',
        'AnswerQuestionInput',
        (questionId) => ({ questionId, text: 'Dag dag dag' }),
        [question],
      ],
      ['editPost', 'EditPostInput', (postId) => ({ postId, text: 'Dag' }), [question, answer, comment, idea]],
      ['vote', 'VoteInput', (postId) => ({ postId }), [question, answer, comment, idea]],
      ['voteForIdea', 'VoteForIdeaInput', (ideaId) => ({ ideaId }), [idea]],
      [
        'reportContent',
        'ReportContentInput',
        (id) => ({ kind: 'POST', id, reason: 'RUDE' }),
        [question, comment],
      ],
      ['acceptAnswer', 'AcceptAnswerInput', (answerId) => ({ answerId }), [answer]],
      ['markDuplicate', 'MarkDuplicateInput', (questionId) => ({ questionId, ofId: NOWHERE }), [question]],
      ['confirmFresh', 'ConfirmFreshInput', (questionId) => ({ questionId, stillTrue: true }), [question]],
      ['handOverQuestion', 'HandOverQuestionInput', (questionId) => ({ questionId }), [question]],
      ['setIdeaStatus', 'SetIdeaStatusInput', (ideaId) => ({ ideaId, status: 'TRYING' }), [idea]],
      ['mergeIdeas', 'MergeIdeasInput', (fromId) => ({ fromId, intoId: NOWHERE }), [idea]],
      ['alsoWantToKnow', 'AlsoWantInput', (postId) => ({ postId }), [question]],
      [
        'turnIntoRequest',
        'TurnIntoRequestInput',
        (postId) => ({ postId, title: 'Hier een training van', scope: 'PUBLIC' }),
        [question, idea],
      ],
      ['joinRequest', 'JoinRequestInput', (requestId) => ({ requestId }), [request]],
      ['confirmRequest', 'ConfirmRequestInput', (requestId) => ({ requestId, stillWanted: true }), [request]],
      ['mergeRequests', 'MergeRequestsInput', (fromId) => ({ fromId, intoId: NOWHERE }), [request]],
      ['writeOutcome', 'WriteOutcomeInput', (requestId) => ({ requestId, text: 'Dag dag dag' }), [request]],
      ['claimSkill', 'ClaimSkillInput', (skillId) => ({ skillId, level: 2 }), [skill]],
      ['addSkill', 'AddSkillInput', (parentId) => ({ parentId, nameNl: 'Iets nieuws' }), [skill]],
      [
        'addSkill',
        'AddSkillInput',
        (organisationId) => ({ organisationId, parentId: NOWHERE, nameNl: 'Iets' }),
        [cast.organisationId],
      ],
      [
        'askQuestion',
        'AskQuestionInput',
        (organisationId) => ({ organisationId, scope: 'ORGANISATION', title: 'Een vraag hier' }),
        [cast.organisationId],
      ],
      [
        'publishIdea',
        'PublishIdeaInput',
        (organisationId) => ({ organisationId, scope: 'ORGANISATION', title: 'Een idee', text: 'Want dit' }),
        [cast.organisationId],
      ],
      [
        'removeMember',
        'RemoveMemberInput',
        (organisationId) => ({ organisationId, personId: NOWHERE }),
        [cast.organisationId],
      ],
      ['follow', 'FollowInput', (id) => ({ kind: 'POST', id }), [question, idea, comment]],
      ['follow', 'FollowInput', (id) => ({ kind: 'SKILL', id }), [skill]],
    ];
    const told = async (
      caller: (typeof cast.callers)[Who],
      mutation: string,
      input: string,
      value: object,
    ) => {
      const kind = mutation === 'follow' ? '{ id }' : '{ __typename ... on UserError { message } }';
      const { data, errors } = await caller.ask(
        `mutation ($input: ${input}!) { ${mutation}(input: $input) ${kind} }`,
        { input: value },
      );
      return JSON.stringify({
        data,
        errors: errors?.map(({ message, extensions: { code } }) => ({ message, code })),
      });
    };
    for (const who of ['outsider', 'former', 'other', 'suspended', 'visitor'] as const)
      for (const [mutation, input, values, ids] of calls)
        for (const id of ids)
          expect([who, mutation, await told(cast.callers[who], mutation, input, values(id))]).toEqual([
            who,
            mutation,
            await told(cast.callers[who], mutation, input, values(NOWHERE)),
          ]);
  });

  it('is on no page, in no data for search engines and not on the map of the site', async () => {
    const { questions, ideas, requests, people } = content;
    const paths = [
      ...[
        '/',
        '/vragen',
        '/ideeen',
        '/leervragen',
        '/wie-weet-wat',
        '/trainingen',
        '/sitemap.xml',
        '/sitemap-1.xml',
        '/robots.txt',
      ],
      ...questions.map((slug) => `/vragen/${slug}`),
      ...ideas.map((slug) => `/ideeen/${slug}`),
      ...requests.map((slug) => `/leervragen/${slug}`),
      ...people.map((slug) => `/mensen/${slug}`),
      `/organisaties/${wordFor('slug organisation')}`,
    ];
    const pages = await Promise.all(
      paths.map((path) => world.visitor.http('GET', path, undefined, { accept: 'text/html' })),
    );
    expect(pages.map(({ body }) => body).join()).toContain(`${wordFor('public answer')}</p>`); // the web app is built
    for (const who of ['visitor', 'lead', 'shy', 'moderator'] as const)
      for (const path of paths) {
        const { body } = await cast.callers[who].http('GET', path, undefined, { accept: 'text/html' });
        const own = decodeURI(path).split('/').at(-1)!;
        const said = body.replaceAll(own, '');
        expect([
          who,
          path,
          leaked(said, 'visitor').filter(
            (what) => what !== 'name of who voted and reported' || !path.startsWith('/mensen'),
          ),
        ]).toEqual([who, path, []]);
        for (const name of [wordFor('name shy'), cast.callers.shy.id])
          expect([path, said.includes(name)]).toEqual([path, false]);
      }
  });

  it('is not in what is live, which says a number and nothing else', async () => {
    for (const who of WHO) {
      const abort = new AbortController();
      const { cookie } = cast.callers[who];
      const response = await fetch(`${world.url}/live`, {
        headers: cookie ? { cookie } : {},
        signal: abort.signal,
      });
      if (who === 'visitor' || who === 'suspended') {
        expect([who, [401, 403].includes(response.status)]).toEqual([who, true]);
        continue;
      }
      const { value } = await response.body!.pipeThrough(new TextDecoderStream()).getReader().read();
      abort.abort();
      const { data } = await cast.callers[who].ask<{ notifications: { totalCount: number } }>(
        '{ notifications(unread: true) { totalCount } }',
      );
      expect([who, value]).toEqual([who, `event: unread\ndata: ${data.notifications.totalCount}\n\n`]);
    }
  });

  it('is in no mail, at once or gathered', async () => {
    world.clock.forward({ days: 8 });
    await world.settle();
    const found: string[] = [];
    for (const [who, email] of Object.entries(cast.emails) as [Exclude<Who, 'visitor'>, string][]) {
      const mails = await mailbox(world, email);
      for (const mail of mails) {
        const text = JSON.stringify([
          mail.subject,
          mail.text,
          mail.html,
          mail.headers,
          mail.from,
          mail.to,
          mail.cc,
        ]);
        for (const what of leaked(text, who, ({ mailed }) => mailed))
          found.push(`${who}, ${mail.subject}: ${what}`);
        if (who !== 'shy' && who !== 'moderator' && text.includes(wordFor('name shy')))
          found.push(`${who}, ${mail.subject}: name`);
      }
    }
    expect(found).toEqual([]);
    expect((await mailbox(world, cast.emails.colleague)).length).toBeGreaterThan(1);
  });
});
