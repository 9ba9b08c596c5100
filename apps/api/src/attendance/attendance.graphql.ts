import { Field, ID, InputType } from '@nestjs/graphql';
import {
  AlreadyContested,
  AttendanceClosed,
  AttendanceNotOpen,
  ContestClosed,
  ContestDecided,
  type AttendanceStatus,
} from '@nutshell/domain';
import { AttendanceStatusEnum } from '../participants/index.js';
import { DateTime, userError } from '../platform/graphql/index.js';

userError(AttendanceNotOpen, { opensAt: () => DateTime });
userError(AttendanceClosed, { closedAt: () => DateTime });
userError(AlreadyContested);
userError(ContestClosed);
userError(ContestDecided);

@InputType('AttendanceMarkInput')
export class AttendanceMarkInputType {
  @Field(() => ID)
  participantId!: string;

  @Field(() => AttendanceStatusEnum, { nullable: true, description: 'Null takes the mark back' })
  status?: AttendanceStatus | null;

  @Field(() => DateTime, { description: 'When it was marked, on the clock of who did' })
  markedAt!: Date;
}

@InputType('RecordAttendanceInput')
export class RecordAttendanceInputType {
  @Field(() => ID)
  sessionId!: string;

  @Field(() => [AttendanceMarkInputType], { description: 'At most 500' })
  marks!: AttendanceMarkInputType[];
}

@InputType('ContestNoShowInput')
export class ContestNoShowInputType {
  @Field(() => ID)
  participantId!: string;

  @Field(() => String)
  reason!: string;
}

@InputType('DecideContestInput')
export class DecideContestInputType {
  @Field(() => ID)
  participantId!: string;

  @Field(() => Boolean, { description: 'True corrects the absence, false keeps it' })
  attended!: boolean;
}
