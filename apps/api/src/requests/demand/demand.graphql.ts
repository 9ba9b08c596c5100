import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Daypart } from '@nutshell/domain';
import { DateTime } from '../../platform/graphql/index.js';
import { SkillType } from '../../skills/index.js';
import { DaypartEnum } from '../../trainings/index.js';

const PEOPLE = 'Rounded down to fives; never fewer than five';
const PLACE = 'Null: not bound to a place';

@InputType('DemandFilter')
export class DemandFilterType {
  @Field(() => String, { nullable: true, description: 'Slug; what hangs below it counts too' })
  skill?: string | null;

  @Field(() => String, { nullable: true, description: 'One of the twelve, as Dutch calls it' })
  province?: string | null;

  @Field(() => DaypartEnum, { nullable: true })
  daypart?: Daypart | null;
}

@ObjectType({ isAbstract: true })
abstract class OfPlace {
  @Field(() => String, { nullable: true, description: PLACE })
  province!: string | null;

  @Field(() => Float, { nullable: true, description: 'Of the middle of the province' })
  latitude!: number | null;

  @Field(() => Float, { nullable: true })
  longitude!: number | null;

  @Field(() => Int, { description: PEOPLE })
  people!: number;
}

@ObjectType('DemandCell')
export class DemandCellType extends OfPlace {
  @Field(() => SkillType)
  skill!: SkillType;

  @Field(() => DaypartEnum)
  daypart!: Daypart;
}

@ObjectType('DemandOfSkill')
export class DemandOfSkillType {
  @Field(() => SkillType)
  skill!: SkillType;

  @Field(() => Int, { description: PEOPLE })
  people!: number;
}

@ObjectType('DemandOfProvince')
export class DemandOfProvinceType extends OfPlace {}

@ObjectType('DemandOfDaypart')
export class DemandOfDaypartType {
  @Field(() => DaypartEnum)
  daypart!: Daypart;

  @Field(() => Int, { description: PEOPLE })
  people!: number;
}

@ObjectType('DemandAtPrice')
export class DemandAtPriceType {
  @Field(() => Int)
  priceExVatCents!: number;

  @Field(() => Int, { description: `Who said that they would pay at least so much. ${PEOPLE}` })
  people!: number;
}

@ObjectType('Demand', {
  description:
    'What people ask for in open requests that everybody may see, counted once a day, only where five or more stand behind it',
})
export class DemandType {
  @Field(() => DateTime, { nullable: true, description: 'When it was counted; null where it never was' })
  asOf!: Date | null;

  @Field(() => Int, { nullable: true, description: 'Rounded down to fives; null: fewer than five, or none' })
  people!: number | null;

  @Field(() => [DemandCellType], { description: 'The most first' })
  cells!: DemandCellType[];

  @Field(() => [DemandOfSkillType], {
    description: 'Those below the skill that is asked, of all levels; the most first',
  })
  bySkill!: DemandOfSkillType[];

  @Field(() => [DemandOfProvinceType], { description: 'As if no province were chosen; the most first' })
  byProvince!: DemandOfProvinceType[];

  @Field(() => [DemandOfDaypartType], { description: 'As if no daypart were chosen' })
  byDaypart!: DemandOfDaypartType[];

  @Field(() => [DemandAtPriceType], { description: 'The lowest price first' })
  byPrice!: DemandAtPriceType[];
}
