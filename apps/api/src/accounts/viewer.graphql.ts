import { Field, ObjectType } from '@nestjs/graphql';
import type { Language, VatStatus } from '@nutshell/domain';
import { LanguageEnum, VatStatusEnum } from '../platform/graphql/index.js';
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

  @Field(() => String, { nullable: true })
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

  @Field(() => TrainerProfileSettingsType, { nullable: true })
  trainerProfile!: TrainerProfileSettingsType | null;

  @Field(() => Boolean)
  reminderEmails!: boolean;

  @Field(() => Boolean)
  newsEmails!: boolean;

  @Field(() => String, { description: 'Address of the personal calendar; whoever knows it can read it' })
  calendarFeedUrl!: string;
}
