import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A booking is paid out once: it is the key. */
@Entity('payout_lines')
export class PayoutLineEntity {
  @PrimaryColumn('uuid', { name: 'booking_id' })
  bookingId!: string;

  @Column('uuid', { name: 'payout_id' })
  payoutId!: string;

  @Column('int', { name: 'gross_cents' })
  grossCents!: number;

  @Column('int', { name: 'fee_ex_vat_cents' })
  feeExVatCents!: number;

  @Column('int', { name: 'fee_vat_cents' })
  feeVatCents!: number;

  @Column('int', { name: 'net_cents' })
  netCents!: number;

  /** What of it went back to the member afterwards, the fee in proportion. */
  @Column('int', { name: 'back_gross_cents', default: 0 })
  backGrossCents!: number;

  @Column('int', { name: 'back_fee_ex_vat_cents', default: 0 })
  backFeeExVatCents!: number;

  @Column('int', { name: 'back_fee_vat_cents', default: 0 })
  backFeeVatCents!: number;

  @Column('int', { name: 'back_net_cents', default: 0 })
  backNetCents!: number;
}
