import { Module } from '@nestjs/common';
import { DevController } from './dev.controller.js';
import { DevQueries } from './dev.queries.js';

/** What a developer sees of the machinery. Never loaded in production. */
@Module({ controllers: [DevController], providers: [DevQueries] })
export class DevModule {}
