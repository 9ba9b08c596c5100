import { Module } from '@nestjs/common';
import { CarryForward } from './carry-forward.js';
import { LetGo } from './let-go.js';

@Module({ providers: [CarryForward, LetGo] })
export class RetentionModule {}
