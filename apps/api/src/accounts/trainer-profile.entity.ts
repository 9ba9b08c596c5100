import type { VatStatus } from '@nutshell/domain';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** Under what name and number a person sells trainings. */
@Entity('trainer_profiles')
export class TrainerProfileEntity {
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text', { name: 'trade_name' })
  tradeName!: string;

  @Column('text', { nullable: true })
  kvk!: string | null;

  @Column('text', { name: 'vat_id', nullable: true })
  vatId!: string | null;

  @Column('text', { name: 'vat_status' })
  vatStatus!: VatStatus;

  @Column('text', { name: 'crkbo_number', nullable: true })
  crkboNumber!: string | null;

  /** On which day they last looked themselves up in the register; exempt for 4 years after it. */
  @Column('date', { name: 'crkbo_checked_on', nullable: true })
  crkboCheckedOn!: string | null;

  /** Null where it is the trade name. */
  @Column('text', { name: 'legal_name', nullable: true })
  legalName!: string | null;

  @Column('text', { nullable: true })
  street!: string | null;

  @Column('text', { nullable: true })
  postcode!: string | null;

  @Column('text', { nullable: true })
  town!: string | null;

  @Column('text', { default: 'NL' })
  country!: string;

  /** Street, postcode and town on one line, for what does not read them apart yet. */
  @Column('text', { nullable: true })
  address!: string | null;

  /** E.164. */
  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('text', { name: 'contact_email', nullable: true })
  contactEmail!: string | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
