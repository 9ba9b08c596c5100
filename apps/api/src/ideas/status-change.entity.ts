import type { IdeaStatus } from '@nutshell/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One status that an idea got. */
@Entity('idea_status_changes')
export class StatusChangeEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'idea_id' })
  ideaId!: string;

  @Column('text')
  status!: IdeaStatus;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid', { name: 'set_by', nullable: true })
  setBy!: string | null;

  @Column('timestamptz', { name: 'set_at' })
  setAt!: Date;

  /** The idea never had it before. */
  @Column('boolean', { name: 'first_time' })
  firstTime!: boolean;
}
