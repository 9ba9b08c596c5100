import { Module } from '@nestjs/common';
import { SkillsModule } from '../skills/index.js';
import { DirectoryResolver, PersonMatchResolver } from './directory.resolver.js';
import { FindPeople } from './find-people.js';
import { IndexPeopleWhenSkillsMerged } from './index-people-when-skills-merged.js';
import { IndexPersonWhenAccountDeleted } from './index-person-when-account-deleted.js';
import { IndexPersonWhenClaimWithdrawn } from './index-person-when-claim-withdrawn.js';
import { IndexPersonWhenEndorsementWithdrawn } from './index-person-when-endorsement-withdrawn.js';
import { IndexPersonWhenOrganisationJoined } from './index-person-when-organisation-joined.js';
import { IndexPersonWhenOrganisationLeft } from './index-person-when-organisation-left.js';
import { IndexPersonWhenProfileUpdated } from './index-person-when-profile-updated.js';
import { IndexPersonWhenSkillClaimed } from './index-person-when-skill-claimed.js';
import { IndexPersonWhenSkillEndorsed } from './index-person-when-skill-endorsed.js';
import { OwnProfileResolver } from './own-profile.resolver.js';
import {
  MemberPersonResolver,
  PersonFieldsResolver,
  PersonViewerResolver,
} from './person-fields.resolver.js';
import { PersonSearch } from './person-search.js';
import { SaveAvailability } from './save-availability.js';
import { SaveVisibility } from './save-visibility.js';

const resolvers = [
  DirectoryResolver,
  MemberPersonResolver,
  OwnProfileResolver,
  PersonFieldsResolver,
  PersonMatchResolver,
  PersonViewerResolver,
];
const reactions = [
  IndexPeopleWhenSkillsMerged,
  IndexPersonWhenAccountDeleted,
  IndexPersonWhenClaimWithdrawn,
  IndexPersonWhenEndorsementWithdrawn,
  IndexPersonWhenOrganisationJoined,
  IndexPersonWhenOrganisationLeft,
  IndexPersonWhenProfileUpdated,
  IndexPersonWhenSkillClaimed,
  IndexPersonWhenSkillEndorsed,
];

@Module({
  imports: [SkillsModule],
  providers: [...resolvers, ...reactions, FindPeople, PersonSearch, SaveAvailability, SaveVisibility],
})
export class PeopleModule {}
