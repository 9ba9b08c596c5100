import type { Wave } from '@nutshell/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a question has beyond the post with the same id; its status is a column that the database computes. */
@Entity('questions')
export class QuestionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** The asker allows it to become public when nobody at work answers. */
  @Column('boolean', { name: 'may_widen', default: false })
  mayWiden!: boolean;

  /** Visible ones. */
  @Column('int', { default: 0 })
  answers!: number;

  /** When the first one by somebody else could be read; null while there is none. */
  @Column('timestamptz', { name: 'first_answer_at', nullable: true })
  firstAnswerAt!: Date | null;

  /** When something was last written here. */
  @Column('timestamptz', { name: 'active_at' })
  activeAt!: Date;

  @Column('uuid', { name: 'accepted_answer_id', nullable: true })
  acceptedAnswerId!: string | null;

  @Column('uuid', { name: 'accepted_by', nullable: true })
  acceptedBy!: string | null;

  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt!: Date | null;

  @Column('uuid', { name: 'duplicate_of_id', nullable: true })
  duplicateOfId!: string | null;

  @Column('uuid', { name: 'duplicate_by', nullable: true })
  duplicateBy!: string | null;

  @Column('timestamptz', { name: 'duplicate_at', nullable: true })
  duplicateAt!: Date | null;

  @Column('text', { name: 'duplicate_reason', nullable: true })
  duplicateReason!: string | null;

  /** The last that went out; null before the first. */
  @Column('text', { nullable: true })
  wave!: Wave | null;

  @Column('timestamptz', { name: 'next_wave_at', nullable: true })
  nextWaveAt!: Date | null;

  /** When it turned out that nobody answered. */
  @Column('timestamptz', { name: 'unanswered_at', nullable: true })
  unansweredAt!: Date | null;

  /** How often the asker was asked whether an answer helped. */
  @Column('smallint', { default: 0 })
  nudges!: number;

  /** When somebody last said that the answer still holds. */
  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt!: Date | null;

  @Column('timestamptz', { name: 'freshness_asked_at', nullable: true })
  freshnessAskedAt!: Date | null;

  @Column('timestamptz', { name: 'obsolete_at', nullable: true })
  obsoleteAt!: Date | null;
}
