import { Module } from '@nestjs/common';
import { ImagesModule } from '../platform/files/index.js';
import { PayoutAccountsModule } from '../payout-accounts/index.js';
import { ArchiveTraining } from './archive-training.js';
import { CreateTraining } from './create-training.js';
import { DuplicateTraining } from './duplicate-training.js';
import { EmptyTrainingsWhenAccountDeleted } from './empty-trainings-when-account-deleted.js';
import { FindPlace } from './find-place.js';
import { FindTrainings } from './find-trainings.js';
import { TrainingCards } from './training-cards.js';
import { FindingResolver } from './finding.resolver.js';
import { FollowSellerWhenProfileUpdated } from './follow-seller-when-profile-updated.js';
import { IndexTrainingWhenSessionPublished } from './index-training-when-session-published.js';
import { IndexTrainingWhenSessionRemoved } from './index-training-when-session-removed.js';
import { IndexTrainingWhenSessionsScheduled } from './index-training-when-sessions-scheduled.js';
import { IndexTrainingWhenSessionUpdated } from './index-training-when-session-updated.js';
import { IndexTrainingWhenTrainingArchived } from './index-training-when-training-archived.js';
import { IndexTrainingWhenTrainingPublished } from './index-training-when-training-published.js';
import { IndexTrainingWhenTrainingUpdated } from './index-training-when-training-updated.js';
import { IndexTrainingsWhenSkillsMerged } from './index-trainings-when-skills-merged.js';
import { Indexing } from './indexing.js';
import { LeaveMarket } from './leave-market.js';
import { PlanSession } from './plan-session.js';
import { PublishSession } from './publish-session.js';
import { PublishTraining } from './publish-training.js';
import { ReadyToPublish } from './ready-to-publish.js';
import { RefreshSessions } from './refresh-sessions.js';
import { RemoveSession } from './remove-session.js';
import { ReserveSeats } from './reserve-seats.js';
import { ScheduleSessions } from './schedule-sessions.js';
import { SessionFieldsResolver } from './session-fields.resolver.js';
import { SetTravelTime } from './set-travel-time.js';
import { Suggest } from './suggest.js';
import { SkillTrainingsResolver, TopicsResolver } from './topics.resolver.js';
import { TrainerAgenda } from './trainer-agenda.js';
import {
  PersonTrainingsResolver,
  TrainerProfileResolver,
  ViewerTrainingsResolver,
} from './trainer.resolver.js';
import { TrainingFieldsResolver } from './training-fields.resolver.js';
import { TrainingFiles } from './training-files.js';
import { TrainingPage } from './training-page.js';
import { TrainingSearch } from './training-search.js';
import { TrainingParts } from './training-parts.js';
import { TrainingQueries } from './trainings.queries.js';
import { TrainingsResolver } from './trainings.resolver.js';
import { UpdateSession } from './update-session.js';
import { UpdateTraining } from './update-training.js';

const resolvers = [
  FindingResolver,
  PersonTrainingsResolver,
  SessionFieldsResolver,
  SkillTrainingsResolver,
  TopicsResolver,
  TrainerProfileResolver,
  TrainingFieldsResolver,
  TrainingsResolver,
  ViewerTrainingsResolver,
];
const deeds = [
  ReserveSeats,
  ArchiveTraining,
  CreateTraining,
  DuplicateTraining,
  LeaveMarket,
  PlanSession,
  PublishSession,
  PublishTraining,
  RemoveSession,
  ScheduleSessions,
  SetTravelTime,
  UpdateSession,
  UpdateTraining,
];
const reactions = [
  EmptyTrainingsWhenAccountDeleted,
  FollowSellerWhenProfileUpdated,
  IndexTrainingWhenSessionPublished,
  IndexTrainingWhenSessionRemoved,
  IndexTrainingWhenSessionsScheduled,
  IndexTrainingWhenSessionUpdated,
  IndexTrainingWhenTrainingArchived,
  IndexTrainingWhenTrainingPublished,
  IndexTrainingsWhenSkillsMerged,
  IndexTrainingWhenTrainingUpdated,
];
const reads = [FindTrainings, TrainingCards, Suggest, TrainingPage, TrainingQueries, TrainingSearch];
const parts = [FindPlace, ReadyToPublish, RefreshSessions, TrainerAgenda, TrainingFiles, TrainingParts];

@Module({
  imports: [ImagesModule, PayoutAccountsModule],
  providers: [...resolvers, ...deeds, ...reactions, ...reads, ...parts, Indexing],
  exports: [...deeds, FindPlace, ReadyToPublish, Indexing, TrainingQueries],
})
export class TrainingsModule {}
