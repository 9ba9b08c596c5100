import { Field, ID, ObjectType } from '@nestjs/graphql';
import { OPEN_FOR, type CalendarDay, type Language, type OpenFor, type VatStatus } from '@nutshell/domain';
import { CalendarDate, enumOf, LanguageEnum, VatStatusEnum } from '../platform/graphql/index.js';

export const OpenForEnum = enumOf('OpenFor', OPEN_FOR);

@ObjectType('SellerAddress', { description: 'Where a company that sells is established' })
export class SellerAddressType {
  @Field(() => String)
  street!: string;

  @Field(() => String)
  postcode!: string;

  @Field(() => String)
  town!: string;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2' })
  country!: string;
}

@ObjectType('TrainerProfile', { description: 'Who sells: shown to everybody who can buy' })
export class TrainerProfileType {
  @Field(() => String)
  tradeName!: string;

  @Field(() => String, { nullable: true, description: 'Where it differs from the trade name' })
  legalName!: string | null;

  @Field(() => String, { nullable: true, description: 'Without one, a private person sells' })
  kvk!: string | null;

  @Field(() => String, { nullable: true })
  vatId!: string | null;

  @Field(() => VatStatusEnum)
  vatStatus!: VatStatus;

  @Field(() => String, { nullable: true, description: 'The address that the trainer made public' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'E.164' })
  phone!: string | null;

  @Field(() => SellerAddressType, {
    nullable: true,
    description: 'Of a company; where a private person lives is not shown',
  })
  address!: SellerAddressType | null;

  @Field(() => Boolean, {
    description: 'A private person sells: the law for companies does not protect who buys',
  })
  isPrivate!: boolean;

  personId!: string;
}

@ObjectType('PersonViewer')
export class PersonViewerType {
  @Field(() => Boolean, { description: 'Works where the viewer works' })
  isColleague!: boolean;

  personId!: string;
}

@ObjectType('Person', {
  description:
    'Somebody as far as the viewer may see them: what they keep to themselves or their organisation is empty',
})
export class PersonType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  headline!: string | null;

  @Field(() => String, { nullable: true, description: 'Markdown' })
  about!: string | null;

  @Field(() => String, { nullable: true })
  city!: string | null;

  @Field(() => [LanguageEnum])
  languages!: Language[];

  @Field(() => TrainerProfileType, { nullable: true })
  trainer!: TrainerProfileType | null;

  @Field(() => [OpenForEnum], { description: 'For what others may come to them' })
  openFor!: OpenFor[];

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Last day away, of an absence of which the end is known',
  })
  awayUntil!: CalendarDay | null;

  awayFrom!: CalendarDay | null;
  isColleague!: boolean;
  /** Whether the viewer may see all organisations that they work at, or those alone that both work at. */
  allOrganisations!: boolean;
  photoId!: string | null;
}
