import type { ProposalStatus } from '@nutshell/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a trainer proposes for a request. Every change of it is made under a lock on the request. */
@Entity('proposals')
export class ProposalEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'request_id' })
  requestId!: string;

  @Column('uuid', { name: 'trainer_id' })
  trainerId!: string;

  /** Of this trainer; a draft until it is chosen, where it is a new one. */
  @Column('uuid', { name: 'training_id' })
  trainingId!: string;

  /** To the askers, Markdown. */
  @Column('text')
  text!: string;

  @Column('integer', { name: 'price_ex_vat_cents' })
  priceExVatCents!: number;

  @Column('integer', { name: 'min_seats' })
  minSeats!: number;

  @Column('integer', { name: 'max_seats' })
  maxSeats!: number;

  @Column('text', { name: 'place_name', nullable: true })
  placeName!: string | null;

  @Column('text', { nullable: true })
  street!: string | null;

  @Column('text', { nullable: true })
  postcode!: string | null;

  @Column('text', { nullable: true })
  room!: string | null;

  /** Null when online. */
  @Column('text', { nullable: true })
  town!: string | null;

  @Column('text', { nullable: true })
  province!: string | null;

  @Column('double precision', { nullable: true })
  latitude!: number | null;

  @Column('double precision', { nullable: true })
  longitude!: number | null;

  @Column('text', { name: 'online_url', nullable: true })
  onlineUrl!: string | null;

  @Column('text')
  status!: ProposalStatus;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}
