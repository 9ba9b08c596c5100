import { Injectable } from '@nestjs/common';
import { checkTaxDetails, readIban, readTaxNumber } from '@nutshell/domain';
import { today } from '../accounts/index.js';
import type { Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Seal } from '../platform/seal.js';
import { SellerTaxDetailsEntity } from './seller-tax-details.entity.js';
import type { TaxDetailsInputType } from './taxes.graphql.js';

export const TAX_NUMBER = 'tax-number';
export const IBAN = 'iban';

@Injectable()
export class SaveTaxDetails {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly seal: Seal,
  ) {}

  /** Keeps one's own numbers, sealed; what is not sent stays. @throws Invalid */
  run(actor: Actor, input: TaxDetailsInputType): Promise<void> {
    checkTaxDetails(input, today(this.clock));
    return this.db.tx(async () => {
      await this.db.query('SELECT 1 FROM people WHERE id = $1 FOR NO KEY UPDATE', [actor.id]);
      const present = await this.db.find(SellerTaxDetailsEntity, { personId: actor.id });
      await this.db.save(SellerTaxDetailsEntity, {
        personId: actor.id,
        kind: input.kind,
        ...this.numberOf(input, present),
        birthDate: input.kind === 'COMPANY' ? null : (given(input.birthDate, present?.birthDate) ?? null),
        sealedIban: this.ibanOf(input, present),
        updatedAt: this.clock.now(),
      });
    });
  }

  private numberOf(
    { taxNumber, kind }: TaxDetailsInputType,
    present: SellerTaxDetailsEntity | null,
  ): Pick<SellerTaxDetailsEntity, 'sealedTaxNumber' | 'taxNumberEnd'> {
    if (taxNumber === undefined && present?.kind === kind) {
      const { sealedTaxNumber, taxNumberEnd } = present;
      return { sealedTaxNumber, taxNumberEnd };
    }
    const number = readTaxNumber(taxNumber ?? '');
    if (number === null) return { sealedTaxNumber: null, taxNumberEnd: null };
    return { sealedTaxNumber: this.seal.close(TAX_NUMBER, number), taxNumberEnd: number.slice(-3) };
  }

  private ibanOf({ iban }: TaxDetailsInputType, present: SellerTaxDetailsEntity | null): string | null {
    if (iban === undefined) return present?.sealedIban ?? null;
    const read = readIban(iban ?? '');
    return read && this.seal.close(IBAN, read);
  }
}

const given = <T>(sent: T | undefined, present: T | undefined): T | undefined =>
  sent === undefined ? present : sent;
