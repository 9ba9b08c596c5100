import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody stands up for what another says that they know. */
@Entity('skill_endorsements')
export class EndorsementEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('uuid', { name: 'skill_id' })
  skillId!: string;

  @Column('uuid', { name: 'endorser_id' })
  endorserId!: string;

  @Column('text')
  sentence!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
