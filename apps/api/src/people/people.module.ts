import { Module } from '@nestjs/common';
import { OwnProfileResolver } from './own-profile.resolver.js';
import {
  MemberPersonResolver,
  PersonFieldsResolver,
  PersonViewerResolver,
} from './person-fields.resolver.js';
import { SaveAvailability } from './save-availability.js';
import { SaveVisibility } from './save-visibility.js';

@Module({
  providers: [
    MemberPersonResolver,
    OwnProfileResolver,
    PersonFieldsResolver,
    PersonViewerResolver,
    SaveAvailability,
    SaveVisibility,
  ],
})
export class PeopleModule {}
