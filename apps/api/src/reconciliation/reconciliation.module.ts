import { Module } from '@nestjs/common';
import { LedgerModule } from '../ledger/index.js';
import { EmailAdminsWhenBooksDiffered } from './email-admins-when-books-differed.js';
import { ReconcileBooks } from './reconcile-books.js';
import { ReconciliationsResolver } from './reconciliations.resolver.js';

@Module({
  imports: [LedgerModule],
  providers: [EmailAdminsWhenBooksDiffered, ReconcileBooks, ReconciliationsResolver],
})
export class ReconciliationModule {}
