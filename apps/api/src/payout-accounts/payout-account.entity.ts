import type { PayoutAccountStatus } from '@nutshell/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a trainer receives money, and the agreement by which the platform invoices in their name. */
@Entity('payout_accounts')
export class PayoutAccountEntity {
  @PrimaryColumn('uuid', { name: 'trainer_id' })
  trainerId!: string;

  @Column('text')
  provider!: 'sandbox' | 'stripe';

  @Column('text', { name: 'account_ref', nullable: true })
  accountRef!: string | null;

  @Column('text')
  status!: PayoutAccountStatus;

  /** What the provider still asks, in its own words. */
  @Column('text', { array: true, default: '{}' })
  requirements!: string[];

  @Column('text', { name: 'mandate_version' })
  mandateVersion!: string;

  @Column('timestamptz', { name: 'mandate_accepted_at' })
  mandateAcceptedAt!: Date;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
