import { Field, ObjectType } from '@nestjs/graphql';
import type { Language, VatStatus } from '@nutshell/domain';
import { CalendarDate, LanguageEnum, VatStatusEnum } from '../platform/graphql/index.js';
import { PersonType } from './person.graphql.js';

@ObjectType('TrainerProfileSettings')
export class TrainerProfileSettingsType {
  @Field(() => String)
  tradeName!: string;

  @Field(() => String, { nullable: true })
  kvk!: string | null;

  @Field(() => String, { nullable: true })
  vatId!: string | null;

  @Field(() => VatStatusEnum)
  vatStatus!: VatStatus;

  @Field(() => String, { nullable: true })
  crkboNumber!: string | null;

  @Field(() => CalendarDate, { nullable: true })
  crkboCheckedOn!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The first day without the exemption' })
  crkboExpiresOn!: string | null;

  @Field(() => String, { nullable: true })
  legalName!: string | null;

  @Field(() => String, { nullable: true })
  street!: string | null;

  @Field(() => String, { nullable: true })
  postcode!: string | null;

  @Field(() => String, { nullable: true })
  town!: string | null;

  @Field(() => String)
  country!: string;

  @Field(() => String, { nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true, deprecationReason: 'See street, postcode and town' })
  address!: string | null;

  @Field(() => String, { nullable: true })
  contactEmail!: string | null;
}

@ObjectType('Viewer', { description: 'Who is signed in, and what is theirs alone' })
export class ViewerType {
  @Field(() => PersonType)
  person!: PersonType;

  @Field(() => String)
  email!: string;

  @Field(() => Boolean)
  emailVerified!: boolean;

  @Field(() => LanguageEnum)
  interfaceLanguage!: Language;

  @Field(() => Boolean)
  twoFactorEnabled!: boolean;

  @Field(() => [String], { description: 'member, trainer, moderator, admin' })
  roles!: string[];

  @Field(() => String, { nullable: true, description: 'Why the account was suspended; null where it is not' })
  suspension!: string | null;

  @Field(() => TrainerProfileSettingsType, { nullable: true })
  trainerProfile!: TrainerProfileSettingsType | null;

  @Field(() => Boolean)
  reminderEmails!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Where they work; for fellow participants who may see it',
  })
  organisation!: string | null;

  @Field(() => Boolean, { description: 'Whether first name and organisation show to who shows theirs too' })
  showToFellows!: boolean;

  @Field(() => String, { description: 'Address of the personal calendar; whoever knows it can read it' })
  calendarFeedUrl!: string;
}
