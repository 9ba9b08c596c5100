import { Module } from '@nestjs/common';
import { AddSkill } from './add-skill.js';
import { ClaimSkill } from './claim-skill.js';
import { ClaimsResolver, EndorsementsResolver, PersonSkillsResolver } from './claims.resolver.js';
import { EndorseSkill } from './endorse-skill.js';
import { ForgetClaimsWhenAccountDeleted } from './forget-claims-when-account-deleted.js';
import { FindSkills } from './find-skills.js';
import { MergeSkills } from './merge-skills.js';
import { PutSkillsAtStart } from './put-skills.js';
import { SkillsResolver, SkillViewerResolver } from './skills.resolver.js';
import { SuggestSkills } from './suggest-skills.js';
import { WithdrawClaim } from './withdraw-claim.js';
import { WithdrawEndorsement } from './withdraw-endorsement.js';

const resolvers = [
  ClaimsResolver,
  EndorsementsResolver,
  PersonSkillsResolver,
  SkillsResolver,
  SkillViewerResolver,
];
const deeds = [AddSkill, ClaimSkill, EndorseSkill, MergeSkills, WithdrawClaim, WithdrawEndorsement];

@Module({
  providers: [
    ...resolvers,
    ...deeds,
    FindSkills,
    ForgetClaimsWhenAccountDeleted,
    PutSkillsAtStart,
    SuggestSkills,
  ],
  exports: [...deeds, FindSkills, SuggestSkills],
})
export class SkillsModule {}
