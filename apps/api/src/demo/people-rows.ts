import slugify from '@sindresorhus/slugify';
import { after, DAY, MANDATE_VERSION, readAddress } from '@nutshell/domain';
import { demoAccounts } from '../accounts/index.js';
import { cast } from './content/cast.js';
import { known } from './content/colleagues/index.js';
import { towns } from './content/towns.js';
import { trainers, vatIdOf } from './content/trainers.js';
import type { DemoPerson } from './content/types.js';
import type { NewIdAt } from './demo-ids.js';
import { firstWords } from './first-words.js';
import type { Row } from './insert-rows.js';
import { everybody } from './knowers.js';
import { between, randomFrom } from './random.js';

export interface PeopleRows {
  /** Ids and mail addresses by slug. */
  ids: ReadonlyMap<string, string>;
  emails: ReadonlyMap<string, string>;
  /** Since when they are there, by slug. */
  since: ReadonlyMap<string, Date>;
  users: readonly Row[];
  accounts: readonly Row[];
  people: readonly Row[];
  trainerProfiles: readonly Row[];
  payoutAccounts: readonly Row[];
  /** The same in the books of the sandbox. */
  sandboxAccounts: readonly Row[];
}

/** Accounts, people and trainer profiles. Only those of the sign-in page have a password, and get reminders. */
export function peopleRows(now: Date, newId: NewIdAt, passwordHash: string): PeopleRows {
  const random = randomFrom(99);
  const all = everybody;
  const joined = new Map(
    all.map(({ slug }) => {
      const days = Math.max(between(random, 200, 700), (firstWords.get(slug) ?? 0) + 10);
      return [slug, after(now, -days * DAY)];
    }),
  );
  const ids = new Map(all.map(({ slug }) => [slug, newId(joined.get(slug)!)]));
  const emails = new Map(all.map(({ slug }) => [slug, emailOf(slug)]));

  return {
    ids,
    emails,
    since: joined,
    users: all.map(({ slug, name }) => ({
      id: ids.get(slug),
      name,
      email: emails.get(slug),
      emailVerified: true,
      createdAt: joined.get(slug),
      updatedAt: joined.get(slug),
    })),
    accounts: Object.values(cast).map((slug) => ({
      id: newId(joined.get(slug)!),
      accountId: ids.get(slug),
      providerId: 'credential',
      userId: ids.get(slug),
      password: passwordHash,
      createdAt: joined.get(slug),
      updatedAt: joined.get(slug),
    })),
    people: all.map((person) => personRow(person, ids.get(person.slug)!, joined.get(person.slug)!, now)),
    trainerProfiles: trainers.map((trainer) => ({
      person_id: ids.get(trainer.slug),
      trade_name: trainer.tradeName,
      kvk: trainer.kvk,
      vat_id: vatIdOf(trainer),
      vat_status: trainer.vatStatus,
      crkbo_number: trainer.crkboNumber ?? null,
      crkbo_checked_on: trainer.vatStatus === 'CRKBO' ? daysAgo(now, 400) : null,
      legal_name: trainer.name,
      ...readAddress(trainer.address),
      address: trainer.address,
      contact_email: `hallo@${slugify(trainer.tradeName)}.example`,
      created_at: joined.get(trainer.slug),
    })),
    payoutAccounts: trainers.map(({ slug }) => ({
      trainer_id: ids.get(slug),
      provider: 'sandbox',
      account_ref: accountRefOf(ids.get(slug)!),
      status: 'ACTIVE',
      requirements: [],
      mandate_version: MANDATE_VERSION,
      mandate_accepted_at: joined.get(slug),
      created_at: joined.get(slug),
      updated_at: joined.get(slug),
    })),
    sandboxAccounts: trainers.map(({ slug, tradeName }) => ({
      ref: accountRefOf(ids.get(slug)!),
      key: ids.get(slug),
      name: tradeName,
      email: emails.get(slug),
      status: 'active',
      requirements: [],
      created_at: joined.get(slug),
    })),
  };
}

function personRow(
  { slug, name, town, headline, about, languages }: DemoPerson,
  id: string,
  joined: Date,
  now: Date,
): Row {
  const home = towns.find((one) => one.name === town)!;
  return {
    id,
    slug,
    name,
    headline,
    about: about ?? null,
    city: town,
    latitude: home.latitude,
    longitude: home.longitude,
    languages,
    interface_language: languages[0] === 'EN' ? 'en' : 'nl',
    roles: rolesOf(slug),
    reminder_emails: isCast(slug),
    news_emails: false,
    ...availability(slug, now),
    created_at: joined,
  };
}

const SHOWN = ['HEADLINE', 'ABOUT', 'CITY', 'LANGUAGES', 'AVAILABILITY', 'ORGANISATIONS'];

/** For what somebody is open, when they are away, and that they show themselves to everybody unless they keep to colleagues. */
function availability(slug: string, now: Date): Row {
  const { open = ['QUESTION'], cap = 3, awayDays, visibility } = known.get(slug) ?? {};
  const shown = visibility === 'ORGANISATION' ? [] : SHOWN;
  return {
    open_for: open,
    weekly_cap: cap,
    away_from: awayDays === undefined ? null : daysAgo(now, 2),
    away_until: awayDays === undefined ? null : daysAgo(now, -awayDays),
    visibility: Object.fromEntries(shown.map((field) => [field, 'PUBLIC'])),
  };
}

const daysAgo = (now: Date, days: number): string =>
  after(now, -days * DAY)
    .toISOString()
    .slice(0, 10);

export const accountRefOf = (trainerId: string): string => `sbx_acct_${trainerId.replaceAll('-', '')}`;

const isCast = (slug: string): boolean => Object.values<string>(cast).includes(slug);

function rolesOf(slug: string): string[] {
  if (slug === cast.admin) return ['member', 'moderator', 'admin'];
  return trainers.some((trainer) => trainer.slug === slug) ? ['member', 'trainer'] : ['member'];
}

function emailOf(slug: string): string {
  const role = (Object.keys(cast) as (keyof typeof cast)[]).find((key) => cast[key] === slug);
  return demoAccounts.find((account) => account.role === role)?.email ?? `${slug}@demo.nutshell.example`;
}
