import { readKvk } from '../accounts/index.js';
import { isBlank, text } from '../check.js';
import { refuseProblems } from '../errors.js';
import { LastAdmin } from './errors.js';

export const ORGANISATION_ROLES = ['ADMIN', 'MEMBER'] as const;
export type OrganisationRole = (typeof ORGANISATION_ROLES)[number];

export interface OrganisationFields {
  readonly name: string;
  readonly kvk?: string | null;
  readonly town?: string | null;
}

/** @throws Invalid (name, kvk, town) */
export const checkOrganisation = ({ name, kvk, town }: OrganisationFields): void =>
  refuseProblems([
    ...text('name', name, { min: 2, max: 120, required: true }),
    ...(isBlank(kvk) || readKvk(kvk) ? [] : ([{ field: 'kvk', code: 'kvk' }] as const)),
    ...text('town', town, { max: 80 }),
  ]);

export interface Membership {
  readonly personId: string;
  readonly role: OrganisationRole;
}

const othersOf = (members: readonly Membership[], personId: string): Membership[] =>
  members.filter((member) => member.personId !== personId);
const hasAdmin = (members: readonly Membership[]): boolean => members.some(({ role }) => role === 'ADMIN');

/**
 * An organisation with people in it keeps somebody who can let others in.
 * @param members of the organisation, the one who goes included
 * @throws LastAdmin
 */
export function refuseLastAdmin(members: readonly Membership[], personId: string): void {
  const others = othersOf(members, personId);
  if (others.length && !hasAdmin(others)) throw new LastAdmin();
}

/**
 * Who becomes a member stays: then another must be admin.
 * @param members of the organisation, the one who becomes a member included
 * @throws LastAdmin
 */
export function refuseNoAdmin(members: readonly Membership[], personId: string): void {
  if (!hasAdmin(othersOf(members, personId))) throw new LastAdmin();
}
