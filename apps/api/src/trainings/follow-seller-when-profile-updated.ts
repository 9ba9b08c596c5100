import { ProfileUpdated } from '../accounts/index.js';
import { Db } from '../platform/db/index.js';
import { Reaction } from '../platform/events/index.js';
import { Indexing } from './indexing.js';
import { RefreshSessions } from './refresh-sessions.js';
import { TrainingEntity } from './training.entity.js';

/** A trainer's name is found, and their VAT status is in the price of every session to come. */
@Reaction(ProfileUpdated)
export class FollowSellerWhenProfileUpdated {
  constructor(
    private readonly db: Db,
    private readonly sessions: RefreshSessions,
    private readonly indexing: Indexing,
  ) {}

  async run({ personId }: ProfileUpdated): Promise<void> {
    const trainings = await this.db.query<{ id: string; status: string }>(
      'SELECT id, status FROM trainings WHERE trainer_id = $1 ORDER BY id',
      [personId],
    );
    for (const { id, status } of trainings) {
      await this.sessions.followPrice(await this.db.lock(TrainingEntity, id));
      if (status === 'PUBLISHED') await this.indexing.training(id);
    }
    await this.indexing.person(personId);
  }
}
