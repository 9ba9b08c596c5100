import { Injectable } from '@nestjs/common';
import { Forbidden, NotFound, type Membership } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { OrganisationEntity } from './organisation.entity.js';

export interface Locked {
  readonly organisation: OrganisationEntity;
  readonly members: readonly Membership[];
}

/** Who is in an organisation, read while nobody else changes that. */
@Injectable()
export class Memberships {
  constructor(private readonly db: Db) {}

  /** For its members. @throws NotFound for everybody else, OutsideTransaction */
  async lock(actor: Actor, organisationId: string): Promise<Locked> {
    const organisation = await this.db.lock(OrganisationEntity, organisationId);
    const members = await this.db.query<Membership>(
      'SELECT person_id AS "personId", role FROM organisation_members WHERE organisation_id = $1',
      [organisationId],
    );
    if (!members.some(({ personId }) => personId === actor.id)) throw new NotFound();
    return { organisation, members };
  }

  /** For its admins. @throws NotFound for who is no member, Forbidden for the other members, OutsideTransaction */
  async lockAsAdmin(actor: Actor, organisationId: string): Promise<Locked> {
    const locked = await this.lock(actor, organisationId);
    const { role } = memberOf(locked, actor.id);
    if (role !== 'ADMIN') throw new Forbidden();
    return locked;
  }
}

/** @throws NotFound */
export function memberOf({ members }: Locked, personId: string): Membership {
  const found = members.find((member) => member.personId === personId);
  if (!found) throw new NotFound();
  return found;
}
