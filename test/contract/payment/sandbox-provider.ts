import { Controller, Global, Module, Post, Req, Res, type RawBodyRequest } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock, MovableClock } from '../../../apps/api/src/platform/clock.js';
import { Config } from '../../../apps/api/src/platform/config.js';
import { Db, DbModule } from '../../../apps/api/src/platform/db/index.js';
import { EventsModule } from '../../../apps/api/src/platform/events/events.module.js';
import { Work } from '../../../apps/api/src/platform/jobs/index.js';
import { PaymentGateway, PaymentModule } from '../../../apps/api/src/platform/payment/index.js';
import { createTestDatabase } from '../../support/database.js';
import type { Delivery, Provider } from './payment.suite.js';

const arrived: Delivery[] = [];
const answers: number[] = [];

@Controller()
class WebhookReceiver {
  @Post('webhooks/payment')
  take(@Req() request: RawBodyRequest<FastifyRequest>, @Res() reply: FastifyReply) {
    arrived.push({ body: request.rawBody!, headers: request.headers });
    return reply.code(answers.shift() ?? 200).send();
  }
}

export interface SandboxProvider extends Provider {
  url: string;
  clock: MovableClock;
  db: Db;
  work: Work;
  /** What the receiver answers to the next webhooks, instead of 200. */
  answerNext(...status: number[]): void;
}

/** The sandbox on a real database, with its pages and timers, and a receiver for its webhooks. */
export async function openSandbox(): Promise<SandboxProvider> {
  const database = await createTestDatabase();
  const config = new Config({ DATABASE_URL: database.url, NODE_ENV: 'test' });
  const clock = new MovableClock();

  @Global()
  @Module({
    imports: [DbModule, EventsModule, PaymentModule.with(config)],
    controllers: [WebhookReceiver],
    providers: [
      { provide: Config, useValue: config },
      { provide: Clock, useValue: clock },
    ],
    exports: [Config, Clock],
  })
  class Sandbox {}

  const testing = await Test.createTestingModule({ imports: [Sandbox] }).compile();
  const app = testing.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), {
    rawBody: true,
    logger: false,
  });
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const post = async (path: string) => {
    const response = await fetch(`${url}${path}`, { method: 'POST', redirect: 'manual' });
    if (response.status !== 303) throw new Error(`${path} answered ${response.status}`);
  };
  const press = (ref: string, act: string) => post(`/sandbox/checkout/${ref}/${act}`);
  const work = app.get(Work);
  arrived.length = 0;
  return {
    gateway: app.get(PaymentGateway),
    url,
    clock,
    db: app.get(Db),
    work,
    now: () => clock.now(),
    pay: ({ ref }) => press(ref, 'pay'),
    fail: ({ ref }) => press(ref, 'fail'),
    onboard: async (accountRef, good) => {
      const link = await app.get(PaymentGateway).onboardingLink({
        accountRef,
        returnUrl: 'https://nutshell.example/studio/inkomsten',
        refreshUrl: 'https://nutshell.example/studio/inkomsten',
        locale: 'nl',
      });
      const { pathname } = new URL(link.url);
      await post(`${pathname}/${good ? 'active' : 'restricted'}`);
    },
    chargeBack: async (paymentRef) => {
      const [checkout] = await app
        .get(Db)
        .query<{ ref: string }>('SELECT ref FROM sandbox.checkouts WHERE payment_ref = $1', [paymentRef]);
      await post(`/sandbox/checkout/${checkout!.ref}/chargeback/open`);
      const [row] = await app
        .get(Db)
        .query<{ ref: string }>('SELECT ref FROM sandbox.chargebacks WHERE checkout_ref = $1', [
          checkout!.ref,
        ]);
      return row!.ref;
    },
    closeChargeback: async (ref, outcome) => {
      const [row] = await app
        .get(Db)
        .query<{ checkout: string }>(
          'SELECT checkout_ref AS checkout FROM sandbox.chargebacks WHERE ref = $1',
          [ref],
        );
      await post(`/sandbox/checkout/${row!.checkout}/chargeback/${outcome}`);
    },
    answerNext: (...status) => void answers.push(...status),
    deliveries: async () => {
      await work.settle();
      return [...arrived];
    },
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
