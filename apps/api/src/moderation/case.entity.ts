import type { CaseKind, SubjectKind, Verdict } from '@nutshell/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that a moderator looks at, until it is decided; then what was decided and why. */
@Entity('moderation_cases')
export class CaseEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: CaseKind;

  @Column('text', { name: 'subject_kind' })
  subjectKind!: SubjectKind;

  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;

  /** Whose it is: who hears what was decided. */
  @Column('uuid', { name: 'author_id', nullable: true })
  authorId!: string | null;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;

  /** What the author says against the decision. */
  @Column('text', { nullable: true })
  appeal!: string | null;

  /** The decision that is appealed against. */
  @Column('uuid', { name: 'appeals_id', nullable: true, unique: true })
  appealsId!: string | null;

  @Column('text', { nullable: true })
  verdict!: Verdict | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;
}
