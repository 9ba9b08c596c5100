import { Module, type DynamicModule } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Clock } from '../clock.js';
import { Config, ConfigInvalid } from '../config.js';
import { Db } from '../db/index.js';
import { Timers } from '../jobs/index.js';
import { PaymentGateway } from './payment-gateway.js';
import { SandboxCheckoutController } from './sandbox-checkout.controller.js';
import { SandboxConnect } from './sandbox-connect.js';
import { SandboxOnboardingController } from './sandbox-onboarding.controller.js';
import { SandboxGateway } from './sandbox.gateway.js';
import { DeliverSandboxWebhook, ExpireSandboxCheckout } from './sandbox-timers.js';
import { SandboxWebhooks } from './sandbox-webhooks.js';

/** @throws ConfigInvalid where production would run on the sandbox without having been told to */
export function choosePayment(config: Config): 'stripe' | 'sandbox' {
  if (config.stripeSecretKey) return 'stripe';
  if (config.production && !config.allowSandboxPayments)
    throw new ConfigInvalid(
      '  STRIPE_SECRET_KEY: is needed in production, for example sk_live_….\n' +
        '  To run production on the sandbox, where no money moves, set ALLOW_SANDBOX_PAYMENTS=true.',
    );
  return 'sandbox';
}

@Module({})
export class PaymentModule {
  /** Payment through Stripe where its key is set, through the sandbox otherwise. @throws ConfigInvalid */
  static with(config: Config): DynamicModule {
    return choosePayment(config) === 'stripe' ? withStripe(config) : withSandbox();
  }
}

const withStripe = (config: Config): DynamicModule => ({
  module: PaymentModule,
  global: true,
  providers: [
    {
      provide: PaymentGateway,
      useFactory: async () => {
        // The client is large, and a site on the sandbox does without.
        const { StripeGateway } = await import('./stripe.gateway.js');
        return new StripeGateway({
          secretKey: config.stripeSecretKey!,
          webhookSecret: config.stripeWebhookSecret!,
          connectWebhookSecret: config.stripeConnectWebhookSecret,
          apiUrl: config.stripeApiUrl,
        });
      },
    },
  ],
  exports: [PaymentGateway],
});

const withSandbox = (): DynamicModule => ({
  module: PaymentModule,
  global: true,
  controllers: [SandboxCheckoutController, SandboxOnboardingController],
  providers: [
    {
      provide: SandboxWebhooks,
      inject: [Config, Clock, Db, Timers, HttpAdapterHost],
      useFactory: (config: Config, clock: Clock, db: Db, timers: Timers, host: HttpAdapterHost) =>
        new SandboxWebhooks(config, clock, db, timers, () => `${ownAddress(config, host)}/webhooks/payment`),
    },
    {
      provide: SandboxConnect,
      inject: [Config, Clock, Db, SandboxWebhooks],
      useFactory: (...parts: ConstructorParameters<typeof SandboxConnect>) => new SandboxConnect(...parts),
    },
    {
      provide: SandboxGateway,
      inject: [Config, Clock, Db, Timers, SandboxWebhooks, SandboxConnect],
      useFactory: (...parts: ConstructorParameters<typeof SandboxGateway>) => new SandboxGateway(...parts),
    },
    { provide: PaymentGateway, useExisting: SandboxGateway },
    DeliverSandboxWebhook,
    ExpireSandboxCheckout,
  ],
  exports: [PaymentGateway],
});

/** This process itself where it serves the site: its public address may not lead back here. */
function ownAddress(config: Config, host: HttpAdapterHost): string {
  const address = config.role === 'worker' ? null : host.httpAdapter?.getHttpServer()?.address?.();
  return address && typeof address === 'object' ? `http://127.0.0.1:${address.port}` : config.publicUrl;
}
