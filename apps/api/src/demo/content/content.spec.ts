import {
  missingInTrainerProfile,
  missingToPublish,
  profileProblems,
  readPostcode,
  readVatId,
  sessionProblems,
  trainingProblems,
} from '@nutshell/domain';
import { productSkills, topics } from '../../skills/index.js';
import { administrator, cast } from './cast.js';
import { people } from './people.js';
import { places } from './places.js';
import { towns } from './towns.js';
import { trainers, vatIdOf } from './trainers.js';
import { trainingSkills } from './training-skills.js';
import { trainings } from './trainings/index.js';

const published = trainings.filter(({ status }) => status !== 'DRAFT');
const repeated = (keys: readonly string[]): string[] =>
  keys.filter((key, index) => keys.indexOf(key) !== index);
const townNames = towns.map(({ name }) => name);

it('has enough of everything', () => {
  expect(topics.filter(({ parent }) => parent).length).toBeGreaterThanOrEqual(40);
  expect(trainers.length).toBeGreaterThanOrEqual(45);
  expect(published.length).toBeGreaterThanOrEqual(125);
  expect(places.length).toBeGreaterThanOrEqual(60);
  expect(people.length).toBeGreaterThanOrEqual(60);
});

it('calls every thing by a name of its own', () => {
  for (const things of [topics, trainings, [...trainers, ...people, administrator]])
    expect(repeated(things.map(({ slug }) => slug))).toEqual([]);
  expect(repeated(places.map(({ key }) => key))).toEqual([]);
  expect(repeated(trainings.map(({ title }) => title))).toEqual([]);
  expect(repeated(trainers.map(({ kvk }) => kvk))).toEqual([]);
});

it('refers only to what exists', () => {
  const branches = topics.filter(({ parent }) => !parent).map(({ slug }) => slug);
  expect(topics.filter(({ parent }) => parent && !branches.includes(parent))).toEqual([]);
  const leaves = topics.filter(({ parent }) => parent).map(({ slug }) => slug);
  expect(trainings.flatMap((training) => training.topics).filter((topic) => !leaves.includes(topic))).toEqual(
    [],
  );
  expect(leaves.filter((topic) => !published.some((training) => training.topics.includes(topic)))).toEqual(
    [],
  );
  expect(people.flatMap(({ interests }) => interests).filter((branch) => !branches.includes(branch))).toEqual(
    [],
  );
  const givers = trainings.map(({ trainer }) => trainer);
  expect(givers.filter((giver) => !trainers.some(({ slug }) => slug === giver))).toEqual([]);
  expect(trainers.filter(({ slug }) => !givers.includes(slug))).toEqual([]);
  for (const { town } of [...trainers, ...people, ...places, administrator])
    expect(townNames).toContain(town);
  expect(trainers.some(({ slug }) => slug === cast.trainer)).toBe(true);
  expect(people.some(({ slug }) => slug === cast.participant)).toBe(true);
});

it('says of each training what it teaches, below its own topics', () => {
  const above = (slug: string): string => {
    const skill = productSkills.find((one) => one.slug === slug)!;
    return skill.depth > 1 ? above(skill.parent!) : slug;
  };
  const all = trainings.map(({ slug }) => slug);
  expect([...trainingSkills.keys()].filter((slug) => !all.includes(slug))).toEqual([]);
  for (const { slug, topics: on } of published)
    expect(trainingSkills.get(slug)!.map((skill) => [skill, on.includes(above(skill))])).toEqual(
      trainingSkills.get(slug)!.map((skill) => [skill, true]),
    );
});

it('is spread over all twelve provinces', () => {
  const provinces = (inTowns: readonly { town: string }[]) =>
    new Set(inTowns.map(({ town }) => towns.find(({ name }) => name === town)!.province)).size;
  expect([provinces(trainers), provinces(places), provinces(people)]).toEqual([12, 12, 12]);
});

it.each(trainings.map((training) => [training.slug, training] as const))(
  '%s passes the rules',
  (_slug, training) => {
    const { status, levels, seats, minutes, title, summary, description, outcomes, ...rest } = training;
    const {
      language = 'NL',
      format = 'FACE_TO_FACE' as const,
      topics: on,
      priceExVatCents,
      extraCosts = '',
      items = [],
    } = rest;
    const fields = {
      ...{
        title,
        summary,
        description,
        outcomes,
        language,
        format,
        priceExVatCents,
        extraCosts,
        items,
        topics: on,
      },
      levelFrom: levels[0],
      levelTo: levels[1],
      durationMinutes: minutes,
      minSeats: seats[0],
      maxSeats: seats[1],
    };
    expect(trainingProblems(fields)).toEqual([]);
    expect(missingToPublish({ ...fields, vatStatus: 'STANDARD', upcomingSessions: 1 })).toEqual([]);
    expect(minutes).toBeLessThanOrEqual(240);
    if (status === 'DRAFT') return;
    const words = description.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(120);
    expect(words).toBeLessThanOrEqual(225);
    expect(outcomes.length).toBeGreaterThanOrEqual(3);
    expect(description).not.toMatch(/^ {2,}(?![-\d*])/m);
  },
);

it('says nothing twice', () => {
  const sentences = trainings.flatMap(({ summary, description, outcomes }) =>
    [summary, description, ...outcomes]
      .flatMap((text) => text.split(/[.!?\n]+/))
      .map((sentence) =>
        sentence
          .replace(/[^\p{L}\d ]/gu, '')
          .trim()
          .toLowerCase(),
      )
      .filter((sentence) => sentence.split(' ').length >= 4),
  );
  expect(repeated(sentences)).toEqual([]);
});

it('has trainers who may sell, and people with a proper profile', () => {
  for (const trainer of trainers) {
    const { tradeName, kvk, vatStatus, crkboNumber, address } = trainer;
    const vatId = vatIdOf(trainer);
    const crkboCheckedOn = vatStatus === 'CRKBO' ? '2026-01-15' : null;
    const legal = { tradeName, kvk, vatStatus, vatId, address };
    const seller = { ...legal, crkboNumber, crkboCheckedOn, contactEmail: 'a@b.example' };
    expect(missingInTrainerProfile(seller)).toEqual([]);
    const { name, headline, about, languages } = trainer;
    expect(
      profileProblems({ name, headline, about, languages, city: trainer.town, trainer: seller }),
    ).toEqual([]);
    if (vatId) expect(readVatId(vatId)).toBe(vatId);
    expect(readPostcode(/\d{4} [A-Z]{2}/.exec(address)?.[0] ?? '')).not.toBeNull();
  }
  for (const { name, headline, languages, town } of people)
    expect(profileProblems({ name, headline, languages, city: town })).toEqual([]);
});

it('has places that can be found', () => {
  for (const { name, street, postcode, town, latitude, longitude } of places) {
    const place = { name, street, postcode, town, latitude, longitude };
    expect(sessionProblems({ startsAt: '2026-11-26T09:00', place }, 'FACE_TO_FACE')).toEqual([]);
    const centre = towns.find((one) => one.name === town)!;
    expect(Math.abs(latitude - centre.latitude)).toBeLessThan(0.02);
    expect(Math.abs(longitude - centre.longitude)).toBeLessThan(0.03);
  }
});
