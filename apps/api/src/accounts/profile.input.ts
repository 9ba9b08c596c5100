import { Field, ID, InputType } from '@nestjs/graphql';
import type { Language } from '@nutshell/domain';
import { LanguageEnum } from '../platform/graphql/index.js';
import { TrainerProfileInput } from './trainer-profile.input.js';

@InputType({ description: 'What is not given stays; null clears' })
export class ProfileInput {
  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true })
  headline?: string | null;

  @Field(() => String, { nullable: true, description: 'Markdown' })
  about?: string | null;

  @Field(() => String, { nullable: true })
  city?: string | null;

  @Field(() => [LanguageEnum], { nullable: true })
  languages?: Language[] | null;

  @Field(() => LanguageEnum, { nullable: true })
  interfaceLanguage?: Language | null;

  @Field(() => ID, { nullable: true, description: 'From POST /api/files' })
  photoId?: string | null;

  @Field(() => Boolean, { nullable: true })
  removePhoto?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  reminderEmails?: boolean | null;

  @Field(() => String, { nullable: true })
  organisation?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Show first name and organisation to fellow participants who do so too',
  })
  showToFellows?: boolean | null;

  @Field(() => TrainerProfileInput, { nullable: true, description: 'Given once, somebody is a trainer' })
  trainer?: TrainerProfileInput | null;
}
