import type { Language, TrainingFormat, TrainingStatus } from '@nutshell/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('trainings')
export class TrainingEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  slug!: string;

  @Column('uuid', { name: 'trainer_id' })
  trainerId!: string;

  @Column('text')
  status!: TrainingStatus;

  @Column('text')
  title!: string;

  @Column('text', { default: '' })
  summary!: string;

  /** Markdown, as the trainer wrote it. */
  @Column('text', { default: '' })
  description!: string;

  @Column('text', { array: true, default: '{}' })
  outcomes!: string[];

  @Column('smallint', { name: 'level_from', nullable: true })
  levelFrom!: number | null;

  @Column('smallint', { name: 'level_to', nullable: true })
  levelTo!: number | null;

  @Column('text')
  language!: Language;

  @Column('text')
  format!: TrainingFormat;

  /** 0 while the trainer has not said. */
  @Column('integer', { name: 'duration_minutes', default: 0 })
  durationMinutes!: number;

  @Column('integer', { name: 'min_seats', default: 1 })
  minSeats!: number;

  @Column('integer', { name: 'max_seats', default: 12 })
  maxSeats!: number;

  /** Per seat; null while not decided, 0 when free. */
  @Column('integer', { name: 'price_ex_vat_cents', nullable: true })
  priceExVatCents!: number | null;

  /** Empty: there are none; null: the trainer has not said. */
  @Column('text', { name: 'extra_costs', nullable: true })
  extraCosts!: string | null;

  @Column('uuid', { name: 'image_id', nullable: true })
  imageId!: string | null;

  /** Whose people alone see, find and book it; null is for everybody. */
  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;
}
