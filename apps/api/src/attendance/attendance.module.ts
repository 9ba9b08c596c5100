import { Module } from '@nestjs/common';
import { BookingsModule } from '../bookings/index.js';
import { ParticipantsModule } from '../participants/index.js';
import { AttendanceResolver, SessionViewerAttendanceResolver } from './attendance.resolver.js';
import { ContestNoShow } from './contest-no-show.js';
import { DecideContest } from './decide-contest.js';
import { ForgetAbsence } from './forget-absence.js';
import { PutMarks } from './put-marks.js';
import { RecordAttendance } from './record-attendance.js';

@Module({
  imports: [BookingsModule, ParticipantsModule],
  providers: [
    RecordAttendance,
    PutMarks,
    ForgetAbsence,
    ContestNoShow,
    DecideContest,
    AttendanceResolver,
    SessionViewerAttendanceResolver,
  ],
})
export class AttendanceModule {}
