import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody who was there thought of it. */
@Entity('reviews')
export class ReviewEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'session_id' })
  sessionId!: string;

  @Column('uuid', { name: 'training_id' })
  trainingId!: string;

  @Column('uuid', { name: 'trainer_id' })
  trainerId!: string;

  @Column('uuid', { name: 'author_id' })
  authorId!: string;

  /** 1 to 5. */
  @Column('int')
  score!: number;

  @Column('text')
  text!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('text', { nullable: true })
  reply!: string | null;

  @Column('timestamptz', { name: 'replied_at', nullable: true })
  repliedAt!: Date | null;

  /** When a moderator took it away. */
  @Column('timestamptz', { name: 'hidden_at', nullable: true })
  hiddenAt!: Date | null;
}
