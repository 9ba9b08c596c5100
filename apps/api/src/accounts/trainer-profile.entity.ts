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

  @Column('text', { nullable: true })
  address!: string | null;

  @Column('text', { name: 'contact_email', nullable: true })
  contactEmail!: string | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
