import { Injectable } from '@nestjs/common';
import { refuseIncompleteTrainerProfile, refuseIncompleteTraining } from '@nutshell/domain';
import { TrainerProfileEntity } from '../accounts/index.js';
import { PayoutAccounts } from '../payout-accounts/index.js';
import { Db } from '../platform/db/index.js';
import type { TrainingEntity } from './training.entity.js';
import { TrainingParts } from './training-parts.js';

/** What must be there before anybody can book. */
@Injectable()
export class ReadyToPublish {
  constructor(
    private readonly db: Db,
    private readonly parts: TrainingParts,
    private readonly payoutAccounts: PayoutAccounts,
  ) {}

  /** @throws TrainerProfileIncomplete, TrainingIncomplete, PayoutOnboardingNeeded */
  async refuse(training: TrainingEntity): Promise<void> {
    const seller = await this.db.find(TrainerProfileEntity, { personId: training.trainerId });
    refuseIncompleteTrainerProfile(seller);
    refuseIncompleteTraining({
      ...training,
      topics: await this.parts.topicsOf(training.id),
      vatStatus: seller?.vatStatus,
      upcomingSessions: 0,
    });
    await this.payoutAccounts.refuseWithout(training.trainerId, training);
  }
}
