import { Field, InputType } from '@nestjs/graphql';
import type { VatStatus } from '@nutshell/domain';
import { CalendarDate, VatStatusEnum } from '../platform/graphql/index.js';

@InputType()
export class TrainerProfileInput {
  @Field(() => String)
  tradeName!: string;

  @Field(() => String, { nullable: true })
  kvk?: string | null;

  @Field(() => String, { nullable: true })
  vatId?: string | null;

  @Field(() => VatStatusEnum)
  vatStatus!: VatStatus;

  @Field(() => String, {
    nullable: true,
    description: 'Needed with CRKBO: the number in the register of institutions',
  })
  crkboNumber?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Needed with CRKBO: when they last looked themselves up in the register; holds for 4 years',
  })
  crkboCheckedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it differs from the trade name' })
  legalName?: string | null;

  @Field(() => String, { nullable: true })
  street?: string | null;

  @Field(() => String, { nullable: true })
  postcode?: string | null;

  @Field(() => String, { nullable: true })
  town?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2; NL unless told otherwise' })
  country?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, {
    nullable: true,
    deprecationReason: 'Give street, postcode and town; read into these where they are absent',
  })
  address?: string | null;

  @Field(() => String, { nullable: true })
  contactEmail?: string | null;
}
