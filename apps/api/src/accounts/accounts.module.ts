import { Module } from '@nestjs/common';
import './person.entity.js';
import './trainer-profile.entity.js';

@Module({})
export class AccountsModule {}
