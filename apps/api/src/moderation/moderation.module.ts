import { Module } from '@nestjs/common';
import { PostsModule } from '../posts/index.js';
import { TrainingsModule } from '../trainings/index.js';
import { Appeal } from './appeal.js';
import { CloseCaseWhenPostRemoved } from './close-case-when-post-removed.js';
import { DecideCase } from './decide-case.js';
import { ForgetPartiesWhenAccountDeleted } from './forget-parties-when-account-deleted.js';
import { ModerationQueries } from './moderation.queries.js';
import {
  AuditEntryResolver,
  ModerationCaseResolver,
  ModerationResolver,
  PostDecisionResolver,
  ReportResolver,
} from './moderation.resolver.js';
import { OpenCase } from './open-case.js';
import { OpenCaseWhenPostQueued } from './open-case-when-post-queued.js';
import { ReportContent } from './report-content.js';
import { Subjects } from './subjects.js';
import { SuspendPerson } from './suspend-person.js';
import { SuspendUnreported } from './suspend-unreported.js';

@Module({
  imports: [PostsModule, TrainingsModule],
  providers: [
    Appeal,
    AuditEntryResolver,
    CloseCaseWhenPostRemoved,
    DecideCase,
    ForgetPartiesWhenAccountDeleted,
    ModerationCaseResolver,
    ModerationQueries,
    ModerationResolver,
    OpenCase,
    OpenCaseWhenPostQueued,
    PostDecisionResolver,
    ReportContent,
    ReportResolver,
    Subjects,
    SuspendPerson,
    SuspendUnreported,
  ],
})
export class ModerationModule {}
