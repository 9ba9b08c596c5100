import type { Daypart, Level, RequestStatus } from '@nutshell/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a training request has beyond the post with the same id. Every change of it is made under a lock on this row. */
@Entity('requests')
export class RequestEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  status!: RequestStatus;

  @Column('smallint', { name: 'level_from', nullable: true })
  levelFrom!: Level | null;

  @Column('smallint', { name: 'level_to', nullable: true })
  levelTo!: Level | null;

  /** Null is anywhere. */
  @Column('text', { nullable: true })
  town!: string | null;

  @Column('text', { nullable: true })
  province!: string | null;

  @Column('double precision', { nullable: true })
  latitude!: number | null;

  @Column('double precision', { nullable: true })
  longitude!: number | null;

  /** Around the town. */
  @Column('smallint', { name: 'radius_km', nullable: true })
  radiusKm!: number | null;

  /** None is any. */
  @Column('text', { array: true, default: '{}' })
  dayparts!: Daypart[];

  /** Per person. */
  @Column('integer', { name: 'max_price_ex_vat_cents', nullable: true })
  maxPriceExVatCents!: number | null;

  /** How many joined; the database counts them. */
  @Column({ type: 'integer', default: 0, insert: false, update: false })
  joined!: number;

  /** When it asks whether it is still wanted; once it has asked, when it ends in silence. */
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  /** When it asked whether it is still wanted; null once somebody said so. */
  @Column('timestamptz', { name: 'asked_at', nullable: true })
  askedAt!: Date | null;

  /** The moment of the choice, while there are open proposals. */
  @Column('timestamptz', { name: 'choose_by', nullable: true })
  chooseBy!: Date | null;

  /** What became of it. */
  @Column('uuid', { name: 'session_id', nullable: true })
  sessionId!: string | null;

  /** The question or idea that it came from. */
  @Column('uuid', { name: 'from_post_id', nullable: true })
  fromPostId!: string | null;

  @Column('uuid', { name: 'merged_into_id', nullable: true })
  mergedIntoId!: string | null;

  @Column('timestamptz', { name: 'merged_at', nullable: true })
  mergedAt!: Date | null;

  @Column('uuid', { name: 'merged_by', nullable: true })
  mergedBy!: string | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}
