import type { SkillSource } from '@nutshell/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('skills')
export class SkillEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  slug!: string;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column('text', { name: 'name_nl' })
  nameNl!: string;

  @Column('text', { name: 'name_en' })
  nameEn!: string;

  /** What people type who mean this skill. */
  @Column('text', { name: 'synonyms_nl', array: true, default: '{}' })
  synonymsNl!: string[];

  @Column('text', { name: 'synonyms_en', array: true, default: '{}' })
  synonymsEn!: string[];

  /** Of the first two levels, by which trainings are browsed. */
  @Column('boolean', { default: false })
  topic!: boolean;

  @Column('text', { default: 'PRODUCT' })
  source!: SkillSource;

  /** Its address in the classification that it comes from. */
  @Column('text', { name: 'external_uri', nullable: true })
  externalUri!: string | null;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  /** Of an own skill that only this organisation sees; null is for everybody. */
  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  /** It turned out to be that one: whoever asks for it is shown that one. */
  @Column('uuid', { name: 'merged_into_id', nullable: true })
  mergedIntoId!: string | null;

  /** Of the tree that last had it. */
  @Column('integer', { default: 0 })
  version!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
