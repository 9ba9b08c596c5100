import type { Level, Visibility } from '@nutshell/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody says that they know. */
@Entity('skill_claims')
export class ClaimEntity {
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;

  @PrimaryColumn('uuid', { name: 'skill_id' })
  skillId!: string;

  @Column('smallint')
  level!: Level;

  @Column('text', { default: 'ORGANISATION' })
  visibility!: Visibility;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  /** When they last said so. */
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
