import type { Language, PostKind, PostScope, PostState } from '@nutshell/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody wrote: a question or an idea, or an answer or comment below one. */
@Entity('posts')
export class PostEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: PostKind;

  /** The question or idea that it belongs to; its own id for those. */
  @Column('uuid', { name: 'root_id' })
  rootId!: string;

  /** What is answered or commented on; null for a question or an idea. */
  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  /** Null when the account is gone. */
  @Column('uuid', { name: 'author_id', nullable: true })
  authorId!: string | null;

  /** The name is for moderators alone. */
  @Column('boolean', { default: false })
  anonymous!: boolean;

  /** Of a question or an idea; all below it is for the same people. */
  @Column('text', { nullable: true })
  scope!: PostScope | null;

  /** Where it was asked, of a question or an idea. */
  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;

  @Column('text')
  state!: PostState;

  @Column('text', { nullable: true })
  slug!: string | null;

  @Column('text', { nullable: true })
  title!: string | null;

  /** Markdown. */
  @Column('text')
  text!: string;

  @Column('text')
  language!: Language;

  @Column('int', { default: 0 })
  votes!: number;

  /** Visible ones right below it. */
  @Column('int', { default: 0 })
  comments!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  /** When it first was visible. */
  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;

  @Column('timestamptz', { name: 'edited_at', nullable: true })
  editedAt!: Date | null;

  /** Since when nothing is added to it any more: it lives on in another. */
  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;
}
