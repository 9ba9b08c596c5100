import type { CalendarDay, Language, OpenFor, ProfileVisibility } from '@nutshell/domain';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../platform/access/index.js';
import type { Language as InterfaceLanguage } from '../platform/i18n.js';

/** Somebody with an account; the id is the account's id. The mail address lives with the account alone. */
@Entity('people')
export class PersonEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** Where their page is: /mensen/:slug. */
  @Column('text', { unique: true })
  slug!: string;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  headline!: string | null;

  /** Markdown. */
  @Column('text', { nullable: true })
  about!: string | null;

  @Column('text', { nullable: true })
  city!: string | null;

  @Column('double precision', { nullable: true })
  latitude!: number | null;

  @Column('double precision', { nullable: true })
  longitude!: number | null;

  /** What they speak. */
  @Column('text', { array: true, default: () => "'{NL}'" })
  languages!: Language[];

  @Column('uuid', { name: 'photo_id', nullable: true })
  photoId!: string | null;

  @Column('text', { name: 'interface_language', default: 'nl' })
  interfaceLanguage!: InterfaceLanguage;

  @Column('text', { array: true, default: () => "'{member}'" })
  roles!: Role[];

  @Column('boolean', { name: 'reminder_emails', default: true })
  reminderEmails!: boolean;

  /** Where they work, for fellow participants who may see it. */
  @Column('text', { nullable: true })
  organisation!: string | null;

  /** Whether first name and organisation show to fellow participants who show theirs too. */
  @Column('boolean', { name: 'show_to_fellows', default: false })
  showToFellows!: boolean;

  /** Since when they read like a visitor and write nothing. */
  @Column('timestamptz', { name: 'suspended_at', nullable: true })
  suspendedAt!: Date | null;

  /** Why, as they read it. */
  @Column('text', { nullable: true })
  suspension!: string | null;

  /** For whom the fields of their profile are, as far as they chose. */
  @Column('jsonb', { default: {} })
  visibility!: ProfileVisibility;

  @Column('text', { name: 'open_for', array: true, default: () => "'{QUESTION}'" })
  openFor!: OpenFor[];

  /** Questions that may be brought to them in a week. */
  @Column('smallint', { name: 'weekly_cap', default: 3 })
  weeklyCap!: number;

  /** First day away. */
  @Column('date', { name: 'away_from', nullable: true })
  awayFrom!: CalendarDay | null;

  /** Last day away; null until they say otherwise. */
  @Column('date', { name: 'away_until', nullable: true })
  awayUntil!: CalendarDay | null;

  /** Since when the account is gone: all above is empty then. */
  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt!: Date | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
