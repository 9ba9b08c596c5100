import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  PAYMENT_MODES,
  SESSION_CANCEL_REASONS,
  SESSION_STATUSES,
  type SessionCancelReason,
  type SessionPaymentMode,
  type SessionStatus,
  type VatStatus,
  type WallTime as Wall,
} from '@nutshell/domain';
import { OrganisationType } from '../organisations/index.js';
import { DateTime, enumOf, WallTime } from '../platform/graphql/index.js';
import { TrainingType } from './training.graphql.js';

export const SessionStatusEnum = enumOf('SessionStatus', SESSION_STATUSES);
export const PaymentModeEnum = enumOf('PaymentMode', PAYMENT_MODES);
export const SessionCancelReasonEnum = enumOf('SessionCancelReason', SESSION_CANCEL_REASONS);

@ObjectType('Place')
export class PlaceType {
  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'The hall or number in the building' })
  room?: string | null;

  @Field(() => String, { nullable: true })
  street?: string | null;

  @Field(() => String, { nullable: true })
  postcode?: string | null;

  @Field(() => String)
  town!: string;

  @Field(() => Float)
  latitude!: number;

  @Field(() => Float)
  longitude!: number;

  @Field(() => String, { nullable: true })
  province?: string | null;
}

@ObjectType('SessionReserve', { description: 'Seats that are kept for the people of an organisation' })
export class SessionReserveType {
  @Field(() => OrganisationType)
  organisation!: OrganisationType;

  @Field(() => Int, { description: 'Not taken yet' })
  seats!: number;

  @Field(() => DateTime, { description: 'From then on they are there for everybody' })
  until!: Date;
}

/** A row of `sessions`. Who booked it, and what the viewer booked, bookings adds. */
@ObjectType('Session')
export class SessionType {
  @Field(() => ID)
  id!: string;

  @Field(() => SessionStatusEnum)
  status!: SessionStatus;

  @Field(() => DateTime)
  startsAt!: Date;

  @Field(() => DateTime)
  endsAt!: Date;

  @Field(() => String)
  zone!: string;

  @Field(() => WallTime)
  localStart!: Wall;

  @Field(() => Int)
  capacity!: number;

  @Field(() => Int)
  minSeats!: number;

  @Field(() => Int, { description: 'Of what the viewer cannot have: seats kept for others are taken' })
  seatsTaken!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it is decided whether the session runs; null where that needs no deciding',
  })
  decisionAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when the trainer may choose, once too few turned out to have booked',
  })
  decideUntil!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is certain that the session runs' })
  runsAt!: Date | null;

  @Field(() => DateTime, { nullable: true })
  cancelledAt!: Date | null;

  @Field(() => SessionCancelReasonEnum, { nullable: true })
  cancelReason!: SessionCancelReason | null;

  /** What the trainer chose; the field of this name says what it means now. */
  paymentMode!: SessionPaymentMode;

  trainingId!: string;
  trainerId!: string;
  placeName!: string | null;
  room!: string | null;
  street!: string | null;
  postcode!: string | null;
  town!: string | null;
  province!: string | null;
  latitude!: number | null;
  longitude!: number | null;
  onlineUrl!: string | null;
  priceExVatCents!: number | null;
  vatStatus!: VatStatus;
  publishWithTraining!: boolean;
  reservedSeats!: number;
  reservedFor!: string | null;
  reservedUntil!: Date | null;
}

@ObjectType('SessionViewer')
export class SessionViewerType {
  @Field(() => Boolean)
  canBook!: boolean;

  @Field(() => Boolean)
  canEdit!: boolean;

  /** For what bookings adds to it. */
  sessionId!: string;
}

@ObjectType('ScheduledSessions')
export class ScheduledSessionsType {
  @Field(() => TrainingType)
  training!: TrainingType;

  @Field(() => [SessionType])
  sessions!: SessionType[];
}
