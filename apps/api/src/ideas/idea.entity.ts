import type { IdeaStatus } from '@nutshell/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an idea has beyond the post with the same id. */
@Entity('ideas')
export class IdeaEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { default: 'NEW' })
  status!: IdeaStatus;

  @Column('text', { name: 'status_reason', nullable: true })
  statusReason!: string | null;

  /** Null while nobody set it. */
  @Column('timestamptz', { name: 'status_at', nullable: true })
  statusAt!: Date | null;

  @Column('uuid', { name: 'status_by', nullable: true })
  statusBy!: string | null;

  /** In which idea it lives on; the post is closed meanwhile. */
  @Column('uuid', { name: 'merged_into_id', nullable: true })
  mergedIntoId!: string | null;

  @Column('timestamptz', { name: 'merged_at', nullable: true })
  mergedAt!: Date | null;

  @Column('uuid', { name: 'merged_by', nullable: true })
  mergedBy!: string | null;
}
