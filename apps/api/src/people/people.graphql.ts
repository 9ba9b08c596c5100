import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  PROFILE_FIELDS,
  type CalendarDay,
  type OpenFor,
  type ProfileField,
  type Visibility,
} from '@nutshell/domain';
import { OpenForEnum } from '../accounts/index.js';
import { CalendarDate, enumOf, VisibilityEnum } from '../platform/graphql/index.js';

export const ProfileFieldEnum = enumOf('ProfileField', PROFILE_FIELDS);

@ObjectType('Availability')
export class AvailabilityType {
  @Field(() => [OpenForEnum])
  openFor!: OpenFor[];

  @Field(() => Int, { description: 'Questions that may be brought to somebody in a week' })
  weeklyCap!: number;

  @Field(() => CalendarDate, { nullable: true, description: 'First day away' })
  awayFrom!: CalendarDay | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day away; null until they say otherwise' })
  awayUntil!: CalendarDay | null;
}

@ObjectType('FieldVisibility')
export class FieldVisibilityType {
  @Field(() => ProfileFieldEnum)
  field!: ProfileField;

  @Field(() => VisibilityEnum)
  visibility!: Visibility;

  @Field(() => Boolean, { description: 'Rather than what is usual' })
  chosen!: boolean;
}

@InputType('SaveAvailabilityInput')
export class SaveAvailabilityInputType {
  @Field(() => [OpenForEnum])
  openFor!: OpenFor[];

  @Field(() => Int)
  weeklyCap!: number;

  @Field(() => CalendarDate, { nullable: true })
  awayFrom?: CalendarDay | null;

  @Field(() => CalendarDate, { nullable: true })
  awayUntil?: CalendarDay | null;
}

@InputType('FieldVisibilityInput')
export class FieldVisibilityInputType {
  @Field(() => ProfileFieldEnum)
  field!: ProfileField;

  @Field(() => VisibilityEnum)
  visibility!: Visibility;
}

@InputType('SaveVisibilityInput', { description: 'Fields that are not given stay as they are' })
export class SaveVisibilityInputType {
  @Field(() => [FieldVisibilityInputType])
  fields!: FieldVisibilityInputType[];
}
