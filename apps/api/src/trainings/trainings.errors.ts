import { Int } from '@nestjs/graphql';
import {
  RoomTaken,
  SessionInPast,
  TrainerBusy,
  TrainerProfileIncomplete,
  TrainingHasBookings,
  TrainingIncomplete,
  WallTimeAmbiguous,
  WallTimeDoesNotExist,
} from '@nutshell/domain';
import { DateTime, userError, WallTime } from '../platform/graphql/index.js';

userError(TrainingIncomplete, { missing: () => [String] });
userError(TrainerProfileIncomplete, { missing: () => [String] });
userError(TrainingHasBookings);
userError(TrainerBusy, {
  startsAt: () => DateTime,
  endsAt: () => DateTime,
  title: () => String,
  travelMinutes: () => Int,
});
userError(RoomTaken, { startsAt: () => DateTime, endsAt: () => DateTime, room: () => String });
userError(WallTimeDoesNotExist, { startsAt: () => WallTime });
userError(WallTimeAmbiguous, { startsAt: () => WallTime });
userError(SessionInPast, { startsAt: () => WallTime });
