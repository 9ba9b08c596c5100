import { Module } from '@nestjs/common';
import { BookingsModule } from '../bookings/index.js';
import { PayoutAccountsModule } from '../payout-accounts/index.js';
import { PostsModule } from '../posts/index.js';
import { QuestionsModule } from '../questions/index.js';
import { TrainingsModule } from '../trainings/index.js';
import { choosing } from './choosing/index.js';
import { core } from './core.js';
import { demand } from './demand/index.js';
import { firstRight } from './first-right/index.js';
import { origins } from './origins/index.js';
import { proposals } from './proposals/index.js';
import { search } from './search/index.js';

@Module({
  imports: [BookingsModule, PayoutAccountsModule, PostsModule, QuestionsModule, TrainingsModule],
  providers: [...core, ...choosing, ...demand, ...firstRight, ...origins, ...proposals, ...search],
})
export class RequestsModule {}
