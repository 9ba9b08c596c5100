import { join } from 'node:path';
import {
  Inject,
  Module,
  type DynamicModule,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { Config } from '../config.js';
import { DevMailController } from './dev-mail.controller.js';
import { ForgetMails } from './forget-mails.js';
import { Mailer } from './mailer.js';
import { OutboxFolderMailer } from './outbox-folder.mailer.js';
import { PostMail } from './post-mail.js';
import { loadTemplates } from './render-mail.js';
import { SendMail } from './send-mail.js';
import { SmtpMailer } from './smtp.mailer.js';

const SOON_AFTER_START_MS = 3_000;

@Module({})
export class MailModule implements OnApplicationBootstrap, OnApplicationShutdown {
  private loading?: NodeJS.Timeout;

  constructor(@Inject(Mailer) private readonly mailer: Mailer) {}

  /** Mail through SMTP where its address is set; kept in the data folder otherwise, and read at /dev/mail. */
  static with(config: Config): DynamicModule {
    return {
      module: MailModule,
      global: true,
      controllers: config.smtpUrl || config.production ? [] : [DevMailController],
      providers: [...mailer(config), ForgetMails, PostMail, SendMail],
      exports: [ForgetMails, PostMail, Mailer],
    };
  }

  onApplicationBootstrap(): void {
    this.loading = setTimeout(() => void loadTemplates(), SOON_AFTER_START_MS).unref();
  }

  onApplicationShutdown(): void {
    clearTimeout(this.loading);
    if (this.mailer instanceof SmtpMailer) this.mailer.close();
  }
}

function mailer(config: Config) {
  if (config.smtpUrl) return [{ provide: Mailer, useValue: new SmtpMailer(config.smtpUrl, config.mailFrom) }];
  const folder = new OutboxFolderMailer(join(config.dataDir, 'mail'), config.mailFrom);
  return [
    { provide: OutboxFolderMailer, useValue: folder },
    { provide: Mailer, useExisting: OutboxFolderMailer },
  ];
}
