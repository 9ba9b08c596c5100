import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../platform/access/index.js';
import { Config } from '../platform/config.js';
import { Db } from '../platform/db/index.js';
import { PaymentGateway } from '../platform/payment/index.js';
import { demoAccounts, type DemoAccount } from './demo-accounts.js';

@ObjectType('DemoAccount')
export class DemoAccountType {
  @Field(() => String)
  label!: string;

  @Field(() => String)
  email!: string;

  @Field(() => String)
  password!: string;

  @Field(() => String)
  role!: string;
}

@ObjectType('PublicSettings')
export class PublicSettingsType {
  @Field(() => Boolean)
  sandboxPayments!: boolean;

  @Field(() => [DemoAccountType], { description: 'Only while the demo runs, with the sandbox for payments' })
  demoAccounts!: DemoAccount[];

  @Field(() => String, { nullable: true })
  tilesUrl?: string;

  @Field(() => String, { nullable: true })
  tilesAttribution?: string;

  @Field(() => Boolean)
  development!: boolean;
}

@Resolver()
export class SettingsResolver {
  constructor(
    private readonly config: Config,
    private readonly db: Db,
    private readonly gateway: PaymentGateway,
  ) {}

  @Public()
  @Query(() => PublicSettingsType, { description: 'What this server offers' })
  async settings(): Promise<PublicSettingsType> {
    const { production, demo, tilesUrl, tilesAttribution } = this.config;
    const sandboxPayments = this.gateway.name === 'sandbox';
    return {
      sandboxPayments,
      demoAccounts: demo && !production && sandboxPayments ? await this.presentDemoAccounts() : [],
      tilesUrl,
      tilesAttribution,
      development: !production,
    };
  }

  private async presentDemoAccounts(): Promise<DemoAccount[]> {
    const rows = await this.db.query<{ email: string }>(
      'SELECT email FROM auth."user" WHERE email = ANY($1)',
      [demoAccounts.map(({ email }) => email)],
    );
    return demoAccounts.filter(({ email }) => rows.some((row) => row.email === email));
  }
}
