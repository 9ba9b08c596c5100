import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ATTENDANCE_STATUSES, NamingClosed } from '@nutshell/domain';
import { DateTime, enumOf, userError } from '../platform/graphql/index.js';

export const AttendanceStatusEnum = enumOf('AttendanceStatus', ATTENDANCE_STATUSES);

userError(NamingClosed, { closedAt: () => DateTime });

@ObjectType('ParticipantViewer')
export class ParticipantViewerType {
  @Field(() => Boolean, { description: 'Give the seat a name, or another one' })
  canName!: boolean;

  @Field(() => Boolean)
  canContest!: boolean;

  @Field(() => DateTime, { nullable: true })
  contestUntil!: Date | null;

  @Field(() => Boolean, { description: 'Show the code at the door: from the day before until the end' })
  canCheckIn!: boolean;

  @Field(() => DateTime)
  checkInFrom!: Date;

  @Field(() => Boolean, { description: 'Decide on what the participant contests' })
  canDecide!: boolean;
}

@ObjectType('Participant', { description: 'One seat of a booking' })
export class ParticipantType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'From 0' })
  position!: number;

  @Field(() => String, { nullable: true, description: 'Null while the seat has no name yet' })
  name!: string | null;

  @Field(() => Boolean)
  isViewer!: boolean;
}

@InputType('ParticipantNameInput')
export class ParticipantNameInputType {
  @Field(() => ID)
  participantId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;
}

@InputType('NameParticipantsInput')
export class NameParticipantsInputType {
  @Field(() => ID)
  bookingId!: string;

  @Field(() => [ParticipantNameInputType])
  participants!: ParticipantNameInputType[];
}

@InputType('NameSubstituteInput')
export class NameSubstituteInputType {
  @Field(() => ID)
  participantId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;
}
