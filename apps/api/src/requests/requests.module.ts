import { Module } from '@nestjs/common';
import { PostsModule } from '../posts/index.js';
import { QuestionsModule } from '../questions/index.js';
import { choosing } from './choosing/index.js';
import { core } from './core.js';
import { demand } from './demand/index.js';
import { origins } from './origins/index.js';
import { proposals } from './proposals/index.js';
import { search } from './search/index.js';

@Module({
  imports: [PostsModule, QuestionsModule],
  providers: [...core, ...choosing, ...demand, ...origins, ...proposals, ...search],
})
export class RequestsModule {}
