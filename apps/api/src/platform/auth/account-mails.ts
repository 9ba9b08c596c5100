import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Config } from '../config.js';
import { Db } from '../db/index.js';
import type { Language } from '../i18n.js';
import { PostMail, type PropsOf, type TemplateName } from '../mail/index.js';
import { chosenLanguage, requestLanguage } from './request-language.js';

export const VALID_MINUTES = { verify: 24 * 60, reset: 60, magicLink: 15 } as const;

export interface Account {
  id: string;
  email: string;
  name: string;
}

type AboutLink = 'verify-email' | 'reset-password' | 'magic-link';

/** The mails about an account itself, in the language of the page that asked for them. */
@Injectable()
export class AccountMails {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly postMail: PostMail,
  ) {}

  async link(
    template: AboutLink,
    to: Account,
    link: { url: string; token: string; validMinutes: number },
    headers?: Headers,
  ): Promise<void> {
    const { url, token, validMinutes } = link;
    await this.post(template, to, token, { name: to.name, url, validMinutes }, headers);
  }

  /** Tells the owner that somebody, themselves most likely, signed up with their address once more. */
  async accountExists(to: Account, headers?: Headers): Promise<void> {
    const { publicUrl } = this.config;
    await this.post(
      'account-exists',
      to,
      `${to.id}:${this.quarter()}`,
      { name: to.name, signInUrl: `${publicUrl}/inloggen`, resetUrl: `${publicUrl}/wachtwoord-vergeten` },
      headers,
    );
  }

  /** Says why no link to sign in comes: it would pass by the second step. */
  async secondStepNeeded(to: Account, headers?: Headers): Promise<void> {
    const signInUrl = `${this.config.publicUrl}/inloggen`;
    await this.post(
      'second-step-needed',
      to,
      `${to.id}:${this.quarter()}`,
      { name: to.name, signInUrl },
      headers,
    );
  }

  async welcome(to: Account, headers?: Headers): Promise<void> {
    const { publicUrl } = this.config;
    const props = { name: to.name, searchUrl: `${publicUrl}/trainingen`, studioUrl: `${publicUrl}/studio` };
    await this.post('welcome', to, to.id, props, headers);
  }

  private async post<N extends TemplateName>(
    template: N,
    to: Account,
    subject: string,
    props: PropsOf<N>,
    headers: Headers | undefined,
  ): Promise<void> {
    const language = await this.language(to.id, headers);
    const key = `${template}:${createHash('sha256').update(subject).digest('base64url')}`;
    await this.db.tx(() =>
      this.postMail.run({ key, to: to.email, personId: to.id, language, template, props }),
    );
  }

  private async language(personId: string, headers: Headers | undefined): Promise<Language> {
    const chosen = chosenLanguage(headers);
    if (chosen) return chosen;
    const [person] = await this.db.query<{ language: Language }>(
      'SELECT interface_language AS language FROM people WHERE id = $1',
      [personId],
    );
    return person?.language ?? requestLanguage(headers);
  }

  /** The quarter of an hour that it is: such a mail comes at most once in it. */
  private quarter(): number {
    return Math.floor(this.clock.now().getTime() / (15 * 60_000));
  }
}
