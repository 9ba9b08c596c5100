import type { SellerKind } from '@nutshell/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the tax office must know of a seller besides their trainer profile. */
@Entity('seller_tax_details')
export class SellerTaxDetailsEntity {
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  kind!: SellerKind;

  /** A BSN or RSIN, sealed. */
  @Column('text', { name: 'sealed_tax_number', nullable: true })
  sealedTaxNumber!: string | null;

  /** Its last three digits, by which its owner knows it again. */
  @Column('text', { name: 'tax_number_end', nullable: true })
  taxNumberEnd!: string | null;

  @Column('date', { name: 'birth_date', nullable: true })
  birthDate!: string | null;

  @Column('text', { name: 'sealed_iban', nullable: true })
  sealedIban!: string | null;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
