import { Field, InputType } from '@nestjs/graphql';
import type { VatStatus } from '@nutshell/domain';
import { VatStatusEnum } from '../platform/graphql/index.js';

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

  @Field(() => String, { nullable: true })
  address?: string | null;

  @Field(() => String, { nullable: true })
  contactEmail?: string | null;
}
