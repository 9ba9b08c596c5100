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

/**
 * An organisation with people in it keeps somebody who can let others in.
 * @param members of the organisation, the one who goes (or becomes a member) included
 * @throws LastAdmin
 */
export function refuseLastAdmin(members: readonly Membership[], personId: string): void {
  const others = members.filter((member) => member.personId !== personId);
  if (others.length && !others.some(({ role }) => role === 'ADMIN')) throw new LastAdmin();
}
