import { Module } from '@nestjs/common';
import { ForgetSellerWhenAccountDeleted } from './forget-seller-when-account-deleted.js';
import { RemindSellers } from './remind-sellers.js';
import { SaveTaxDetails } from './save-tax-details.js';
import './seller-tax-details.entity.js';
import { SellersQueries } from './sellers.queries.js';
import { TaxReportController } from './tax-report.controller.js';
import { TaxReport } from './tax-report.js';
import { TaxesResolver } from './taxes.resolver.js';

@Module({
  controllers: [TaxReportController],
  providers: [
    ForgetSellerWhenAccountDeleted,
    RemindSellers,
    SaveTaxDetails,
    SellersQueries,
    TaxReport,
    TaxesResolver,
  ],
})
export class TaxesModule {}
