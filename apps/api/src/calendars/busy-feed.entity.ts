import type { BusyFeedProblem } from '@nutshell/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The calendar of somebody elsewhere, of which we keep only when they are busy. */
@Entity('busy_feeds')
export class BusyFeedEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  /** Which of the few that a person may have: the constraint counts by it. */
  @Column('smallint')
  slot!: number;

  @Column('text')
  name!: string;

  /** Of the address, to recognise it by: the rest of it is a secret. */
  @Column('text')
  host!: string;

  /** The address, sealed for BUSY_FEED_ADDRESS. */
  @Column('text', { name: 'sealed_url' })
  sealedUrl!: string;

  /** Tells whether two addresses are the same, without telling the address. */
  @Column('text', { name: 'url_digest' })
  urlDigest!: string;

  /** Of the version read last. */
  @Column('text', { nullable: true })
  etag!: string | null;

  @Column('text', { name: 'last_modified', nullable: true })
  lastModified!: string | null;

  /** How far ahead recurring events were worked out. */
  @Column('timestamptz', { name: 'worked_out_until', nullable: true })
  workedOutUntil!: Date | null;

  @Column('timestamptz', { name: 'last_read_at', nullable: true })
  lastReadAt!: Date | null;

  @Column('text', { nullable: true })
  problem!: BusyFeedProblem | null;

  /** In a row. */
  @Column('integer', { default: 0 })
  failures!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
