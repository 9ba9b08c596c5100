import { Module } from '@nestjs/common';
import { PostsModule } from '../posts/index.js';
import { choosing } from './choosing/index.js';
import { demand } from './demand/index.js';
import { origins } from './origins/index.js';
import { proposals } from './proposals/index.js';
import { RequestFieldsResolver } from './request-fields.resolver.js';

@Module({
  imports: [PostsModule],
  providers: [RequestFieldsResolver, ...choosing, ...demand, ...origins, ...proposals],
})
export class RequestsModule {}
