import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { SELLER_KINDS, type SellerKind } from '@nutshell/domain';
import { CalendarDate, enumOf } from '../platform/graphql/index.js';

export const SellerKindEnum = enumOf('SellerKind', SELLER_KINDS);

@ObjectType('TaxDetails', { description: 'What the tax office must know of who sells; for themselves alone' })
export class TaxDetailsType {
  @Field(() => SellerKindEnum, { nullable: true })
  kind!: SellerKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'The last three digits: the number itself is never shown again',
  })
  taxNumberEnd!: string | null;

  @Field(() => CalendarDate, { nullable: true })
  birthDate!: string | null;

  @Field(() => String, { nullable: true })
  iban!: string | null;

  @Field(() => [String], {
    description: 'legalName, address, kind, taxNumber, birthDate, kvk, iban: what is still to be filled in',
  })
  missing!: string[];
}

@InputType('TaxDetailsInput', { description: 'What is not given stays; null clears' })
export class TaxDetailsInputType {
  @Field(() => SellerKindEnum)
  kind!: SellerKind;

  @Field(() => String, { nullable: true, description: 'BSN of a person, RSIN of a company' })
  taxNumber?: string | null;

  @Field(() => CalendarDate, { nullable: true })
  birthDate?: string | null;

  @Field(() => String, { nullable: true })
  iban?: string | null;
}
