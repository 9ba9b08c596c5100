import { profileProblems } from '@nutshell/domain';
import { productSkills } from '../../skills/index.js';
import { administrator, cast } from './cast.js';
import { claimsOf, colleagues, known } from './colleagues/index.js';
import { ideas } from './ideas/index.js';
import { organisations } from './organisations/index.js';
import { people } from './people.js';
import { ASKER, type DemoComment } from './post-types.js';
import { questions } from './questions/index.js';
import { requests } from './requests/index.js';
import { towns } from './towns.js';
import { trainers } from './trainers.js';
import { trainings } from './trainings/index.js';
import type { DemoLanguage } from './types.js';

const skillSlugs = new Set(productSkills.map(({ slug }) => slug));
const everybody = [...trainers, ...people, ...colleagues, administrator];
const bySlug = new Map(everybody.map((person) => [person.slug, person]));
const roots = [...questions, ...ideas];
const membersOf = ({ admins, members }: (typeof organisations)[number]) => [...admins, ...members];
const repeated = (keys: readonly string[]): string[] =>
  keys.filter((key, index) => keys.indexOf(key) !== index);
const share = (part: readonly unknown[], whole: readonly unknown[]): number => part.length / whole.length;

it('has enough to look lived in', () => {
  expect(questions.length).toBeGreaterThanOrEqual(210);
  expect(ideas.length).toBeGreaterThanOrEqual(65);
  expect(known.size).toBeGreaterThanOrEqual(155);
  expect(organisations.length).toBeGreaterThanOrEqual(8);
  expect(questions.flatMap(({ answers = [] }) => answers).length).toBeGreaterThanOrEqual(200);
});

it('mixes answered and unanswered, public and at work, Dutch and English', () => {
  const unanswered = questions.filter(({ answers, duplicateOf }) => !answers && !duplicateOf);
  expect(share(unanswered, questions)).toBeGreaterThan(0.08);
  expect(share(unanswered, questions)).toBeLessThan(0.2);
  const atWork = questions.filter(({ organisation }) => organisation);
  expect(share(atWork, questions)).toBeGreaterThan(0.25);
  expect(share(atWork, questions)).toBeLessThan(0.45);
  expect(questions.filter(({ language }) => language === 'EN').length).toBeGreaterThanOrEqual(15);
  expect(questions.filter(({ anonymous }) => anonymous).length).toBeGreaterThanOrEqual(8);
  expect(questions.filter(({ duplicateOf }) => duplicateOf).length).toBeGreaterThanOrEqual(3);
  expect(questions.filter(({ obsolete }) => obsolete).length).toBeGreaterThanOrEqual(2);
  for (const status of ['REVIEWED', 'TRYING', 'DONE', 'NOT_NOW', undefined])
    expect(ideas.filter((idea) => idea.status === status).length).toBeGreaterThanOrEqual(4);
});

it('knows every skill that it speaks of', () => {
  const spoken = [
    ...roots.flatMap(({ skills }) => skills),
    ...[...known.values()].flatMap((knowledge) => claimsOf(knowledge).map(({ skill }) => skill)),
  ];
  expect([...new Set(spoken)].filter((slug) => !skillSlugs.has(slug))).toEqual([]);
  expect(roots.filter(({ skills }) => !skills.length || skills.length > 5)).toEqual([]);
  for (const [slug, knowledge] of known) {
    const claims = claimsOf(knowledge);
    const sound = claims.length <= 7 && claims.every(({ level }) => level >= 0 && level <= 4);
    expect([slug, sound, repeated(claims.map(({ skill }) => skill))]).toEqual([slug, true, []]);
  }
});

it('has people with a proper profile, and calls each by a name of their own', () => {
  expect(repeated(everybody.map(({ slug }) => slug))).toEqual([]);
  expect(repeated(everybody.map(({ name }) => name))).toEqual([]);
  for (const { name, headline, languages, town } of colleagues) {
    expect(profileProblems({ name, headline, languages, city: town })).toEqual([]);
    expect(towns.some((one) => one.name === town)).toBe(true);
  }
  expect(people.filter(({ slug }) => !known.has(slug))).toEqual([]);
});

it('has organisations with members, whom it knows', () => {
  for (const things of ['slug', 'name', 'kvk'] as const)
    expect(repeated(organisations.map((organisation) => organisation[things]))).toEqual([]);
  for (const organisation of organisations) {
    const members = membersOf(organisation);
    expect(organisation.kvk).toMatch(/^\d{8}$/);
    expect(towns.some(({ name }) => name === organisation.town)).toBe(true);
    expect(organisation.admins.length).toBeGreaterThan(0);
    expect([repeated(members), members.filter((slug) => !bySlug.has(slug))]).toEqual([[], []]);
  }
  const employed = new Set(organisations.flatMap(membersOf));
  expect(colleagues.filter(({ slug }) => !employed.has(slug)).map(({ slug }) => slug)).toEqual([]);
});

it('calls every question and idea by a title of its own, which fits', () => {
  expect(repeated(roots.map(({ title }) => title.toLowerCase()))).toEqual([]);
  expect(roots.filter(({ title }) => title.length < 10 || title.length > 120)).toEqual([]);
  const texts = questions.flatMap(({ answers = [] }) => answers.map(({ text }) => text));
  expect(repeated([...roots.map(({ text }) => text), ...texts])).toEqual([]);
});

it('lets people write where they may, in a language that they speak', () => {
  const allowed = (slug: string | undefined, organisation: string | undefined): boolean => {
    if (!slug || slug === ASKER) return true;
    const place = organisations.find((one) => one.slug === organisation);
    return bySlug.has(slug) && (!organisation || (place !== undefined && membersOf(place).includes(slug)));
  };
  const speaks = (slug: string | undefined, language: DemoLanguage = 'NL') =>
    !slug || slug === ASKER || bySlug.get(slug)?.languages.includes(language) === true;
  const authorsOf = (comments: readonly DemoComment[] = []) =>
    comments.map((comment) => (typeof comment === 'string' ? undefined : comment.by));
  const wrong = roots.flatMap((root) => {
    const answers = 'answers' in root ? (root.answers ?? []) : [];
    const said = [root.by, ...answers.map(({ by }) => by), ...authorsOf(root.comments)];
    const below = answers.flatMap(({ comments }) => authorsOf(comments));
    const routed = 'askedTo' in root ? (root.askedTo ?? []) : [];
    const inPlace = [...said, ...below, ...routed].every((slug) => allowed(slug, root.organisation));
    const spoken =
      speaks(root.by, root.language) && answers.every(({ by, language }) => speaks(by, language));
    const other = answers.every(({ by }) => !by || by !== root.by) && !routed.includes(root.by ?? '');
    return inPlace && spoken && other ? [] : [root.title];
  });
  expect(wrong).toEqual([]);
});

it('accepts one answer at most, and points to what exists', () => {
  const accepted = questions.filter(
    ({ answers = [] }) => answers.filter((answer) => answer.accepted).length > 1,
  );
  expect(accepted).toEqual([]);
  const titles = new Map(questions.map((question) => [question.title, question]));
  for (const { duplicateOf, daysAgo, organisation } of questions.filter((one) => one.duplicateOf)) {
    const first = titles.get(duplicateOf!)!;
    expect([first.daysAgo > daysAgo, first.organisation]).toEqual([true, organisation]);
  }
  const ideaTitles = ideas.map(({ title }) => title);
  expect(ideas.filter(({ mergedInto }) => mergedInto && !ideaTitles.includes(mergedInto))).toEqual([]);
  expect(ideas.filter(({ status, reason }) => status === 'NOT_NOW' && !reason)).toEqual([]);
});

it('gives those who sign in something to see', () => {
  const place = organisations.find((one) => membersOf(one).includes(cast.participant))!;
  const who = (skill: string) =>
    membersOf(place).filter((slug) => claimsOf(known.get(slug)!).some((claim) => claim.skill === skill));
  expect(who('power-bi')).toHaveLength(2);
  expect(who('power-bi').filter((slug) => known.get(slug)!.open?.includes('CALL'))).toHaveLength(1);
  expect(who('lassen').length).toBeGreaterThanOrEqual(2);
  expect(questions.filter(({ by }) => by === cast.participant).length).toBeGreaterThanOrEqual(3);
  expect(questions.some(({ askedTo }) => askedTo?.includes(cast.participant))).toBe(true);
  expect(organisations.some((one) => membersOf(one).includes(cast.trainer))).toBe(true);
});

it('asks for trainings in every state, of what it knows, and by whom it could be given', () => {
  const titles = new Set([...requests, ...roots].map(({ title }) => title));
  const bySlugOf = new Map(trainings.map((training) => [training.slug, training]));
  expect(requests.length).toBeGreaterThanOrEqual(30);
  for (const state of ['ASKED', 'EXPIRED', 'WITHDRAWN', 'PLANNED', 'GIVEN', 'REOPENED', undefined])
    expect(requests.filter((request) => request.state === state).length).toBeGreaterThanOrEqual(1);
  expect(requests.filter(({ skills }) => skills.some((skill) => !skillSlugs.has(skill)))).toEqual([]);
  expect(requests.filter(({ from }) => from && !titles.has(from))).toEqual([]);
  expect(requests.filter(({ mergedInto }) => mergedInto && !titles.has(mergedInto))).toEqual([]);
  expect(requests.filter(({ near }) => near && !towns.some(({ name }) => name === near))).toEqual([]);
  expect(
    requests.flatMap(({ proposals = [] }) => proposals).filter(({ training }) => !bySlugOf.has(training)),
  ).toEqual([]);
});
