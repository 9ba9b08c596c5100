import type { AskerStatus, Daypart } from '@nutshell/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who joined a request, was invited to, or left it. */
@Entity('request_askers')
export class RequestAskerEntity {
  @PrimaryColumn('uuid', { name: 'request_id' })
  requestId!: string;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  status!: AskerStatus;

  /** Their own; null is as the request says. */
  @Column('text', { array: true, nullable: true })
  dayparts!: Daypart[] | null;

  @Column('integer', { name: 'max_price_ex_vat_cents', nullable: true })
  maxPriceExVatCents!: number | null;

  @Column('timestamptz', { name: 'invited_at', nullable: true })
  invitedAt!: Date | null;

  @Column('timestamptz', { name: 'joined_at', nullable: true })
  joinedAt!: Date | null;

  @Column('timestamptz', { name: 'left_at', nullable: true })
  leftAt!: Date | null;

  /** When they last said that they still want it. */
  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt!: Date | null;

  /** The merged request that they joined at first. */
  @Column('uuid', { name: 'via_id', nullable: true })
  viaId!: string | null;
}
