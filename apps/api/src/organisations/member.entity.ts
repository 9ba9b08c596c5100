import type { OrganisationRole } from '@nutshell/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('organisation_members')
export class MemberEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  role!: OrganisationRole;

  @Column('timestamptz', { name: 'joined_at' })
  joinedAt!: Date;
}
