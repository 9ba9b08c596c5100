import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ROUTE_STATES, WAVES, type RouteState, type Wave } from '@nutshell/domain';
import { DateTime, enumOf } from '../../platform/graphql/index.js';

export const RouteStateEnum = enumOf('RouteState', ROUTE_STATES);
export const WaveEnum = enumOf('QuestionWave', WAVES);

@ObjectType('QuestionRoute', { description: 'Somebody whom the question was put to by name' })
export class QuestionRouteType {
  @Field(() => ID)
  id!: string;

  @Field(() => WaveEnum)
  wave!: Wave;

  @Field(() => RouteStateEnum)
  state!: RouteState;

  @Field(() => String, { nullable: true, description: 'What was said at handing it over' })
  note!: string | null;

  @Field(() => DateTime)
  askedAt!: Date;

  @Field(() => DateTime, { nullable: true })
  endedAt!: Date | null;
}

@ObjectType('NextWave', { description: 'Who hears of the question next, while nobody answers' })
export class NextWaveType {
  @Field(() => WaveEnum)
  wave!: Wave;

  @Field(() => DateTime)
  at!: Date;
}
