import { Field, ID, InputType } from '@nestjs/graphql';
import {
  DecisionClosed,
  SESSION_DECISIONS,
  type SessionDecision,
  type WallTime as Wall,
  type WallTimeOccurrence,
} from '@nutshell/domain';
import { enumOf, userError, WallTime } from '../../platform/graphql/index.js';
import { WallTimeOccurrenceEnum } from '../../trainings/index.js';

userError(DecisionClosed);

export const SessionDecisionEnum = enumOf('SessionDecision', SESSION_DECISIONS);

@InputType('DecideSessionInput')
export class DecideSessionInputType {
  @Field(() => ID)
  sessionId!: string;

  @Field(() => SessionDecisionEnum)
  decision!: SessionDecision;

  @Field(() => WallTime, { nullable: true, description: 'Of another date' })
  startsAt?: Wall | null;

  @Field(() => WallTimeOccurrenceEnum, {
    nullable: true,
    description: 'For a time that the clock shows twice',
  })
  occurrence?: WallTimeOccurrence | null;
}
