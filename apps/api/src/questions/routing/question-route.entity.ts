import type { Evidence, Level, RouteState, Wave } from '@nutshell/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A question that was put to somebody by name. */
@Entity('question_routes')
export class QuestionRouteEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'question_id' })
  questionId!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  wave!: Wave;

  /** Which of the places of its wave it holds, from 1; null once it was handed over. */
  @Column('smallint', { nullable: true })
  place!: number | null;

  @Column('text')
  state!: RouteState;

  /** Through which skill of theirs; null for a colleague who was named. */
  @Column('uuid', { name: 'skill_id', nullable: true })
  skillId!: string | null;

  @Column('smallint', { nullable: true })
  level!: Level | null;

  /** Why one may believe that they know it, as it was by then. */
  @Column('jsonb', { default: [] })
  evidence!: Pick<Evidence, 'kind' | 'count'>[];

  /** The Monday of the week in which they were asked. */
  @Column('date')
  week!: string;

  /** Which of the questions that they take in that week, from 1; null once it was handed over. */
  @Column('smallint', { nullable: true })
  slot!: number | null;

  /** How many they took a week by then. */
  @Column('smallint', { nullable: true })
  cap!: number | null;

  /** What was handed over to them. */
  @Column('uuid', { name: 'from_id', nullable: true })
  fromId!: string | null;

  /** What was said at handing over. */
  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}
