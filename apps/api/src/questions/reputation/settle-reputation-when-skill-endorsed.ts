import { Injectable } from '@nestjs/common';
import { Reaction } from '../../platform/events/index.js';
import { Db } from '../../platform/db/index.js';
import { EndorsementEntity, SkillEndorsed } from '../../skills/index.js';
import { SettleReputation } from './settle-reputation.js';

@Reaction(SkillEndorsed)
@Injectable()
export class SettleReputationWhenSkillEndorsed {
  constructor(
    private readonly db: Db,
    private readonly settling: SettleReputation,
  ) {}

  async run({ endorsementId }: SkillEndorsed): Promise<void> {
    const endorsement = await this.db.find(EndorsementEntity, { id: endorsementId });
    if (endorsement) await this.settling.claim(endorsement.personId, endorsement.skillId);
  }
}
