import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { ParticipantsModule } from '../participants/index.js';
import { TrainingsModule } from '../trainings/index.js';
import { AccountExport } from './account-export.js';
import { DeleteAccount } from './delete-account.js';
import { ExportController } from './export.controller.js';
import { GoodbyeResolver } from './goodbye.resolver.js';
import { Obligations } from './obligations.queries.js';
import { DeletionPreview } from './preview.queries.js';

@Module({
  imports: [OrganisationsModule, ParticipantsModule, TrainingsModule],
  controllers: [ExportController],
  providers: [AccountExport, DeleteAccount, DeletionPreview, GoodbyeResolver, Obligations],
})
export class GoodbyeModule {}
