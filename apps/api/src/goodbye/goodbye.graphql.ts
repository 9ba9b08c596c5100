import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  AccountInUse,
  GOING_PARTS,
  IdentityNotProven,
  OBLIGATION_KINDS,
  STAYING_PARTS,
  type GoingPart,
  type ObligationKind,
  type StayingPart,
  type StayReason,
} from '@nutshell/domain';
import { CalendarDate, DateTime, enumOf, userError } from '../platform/graphql/index.js';

const ObligationKindEnum = enumOf('ObligationKind', OBLIGATION_KINDS);
const GoingPartEnum = enumOf('GoingPart', GOING_PARTS);
const StayingPartEnum = enumOf('StayingPart', STAYING_PARTS);
const StayReasonEnum = enumOf('StayReason', ['LAW', 'PROOF', 'OTHERS'] as const);

@ObjectType('Obligation', { description: 'Why an account cannot go yet' })
export class ObligationType {
  @Field(() => ObligationKindEnum)
  kind!: ObligationKind;

  @Field(() => Int)
  count!: number;
}

userError(AccountInUse, { obligations: () => [ObligationType] });
userError(IdentityNotProven);

@ObjectType('PartThatGoes')
export class PartThatGoesType {
  @Field(() => GoingPartEnum)
  kind!: GoingPart;

  @Field(() => Int)
  count!: number;
}

@ObjectType('PartThatStays')
export class PartThatStaysType {
  @Field(() => StayingPartEnum)
  kind!: StayingPart;

  @Field(() => Int)
  count!: number;

  @Field(() => StayReasonEnum)
  reason!: StayReason;

  @Field(() => Int, { nullable: true, description: 'Without a name from the start, where it is null' })
  years!: number | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day of the last of them' })
  until!: string | null;
}

@ObjectType('DeletionPreview', { description: 'What becomes of everything when the account goes' })
export class DeletionPreviewType {
  @Field(() => Boolean, { description: 'Otherwise the mail address is typed again' })
  needsPassword!: boolean;

  @Field(() => [ObligationType], { description: 'What must be settled first; nothing where it is empty' })
  first!: ObligationType[];

  @Field(() => [PartThatGoesType])
  goes!: PartThatGoesType[];

  @Field(() => [PartThatStaysType])
  stays!: PartThatStaysType[];
}

@InputType('DeleteAccountInput')
export class DeleteAccountInputType {
  @Field(() => String, { nullable: true, description: 'Of an account that has one' })
  password?: string | null;

  @Field(() => String, { nullable: true, description: 'Typed again, where there is no password' })
  email?: string | null;
}

@ObjectType('AccountGone')
export class AccountGoneType {
  @Field(() => DateTime)
  at!: Date;
}
