import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import { ActorSource, type Actor, type Role } from '../access/index.js';
import { Config } from '../config.js';
import { Db } from '../db/index.js';
import type { Language } from '../i18n.js';
import { loginCookieName, readLoginToken } from './login-cookie.js';

interface Row {
  loginId: string;
  id: string;
  roles: Role[];
  language: Language;
}

/** Reads the actor from the login's cookie: one signature, one query, once per request; never from a cache. */
@Injectable()
export class LoginActorSource extends ActorSource {
  private readonly asked = new WeakMap<IncomingHttpHeaders, Promise<Actor | null>>();
  private readonly cookie: string;

  constructor(
    private readonly config: Config,
    private readonly db: Db,
  ) {
    super();
    this.cookie = loginCookieName(config.publicUrl);
  }

  of(headers: IncomingHttpHeaders): Promise<Actor | null> {
    const known = this.asked.get(headers);
    if (known) return known;
    const answer = this.read(headers);
    this.asked.set(headers, answer);
    return answer;
  }

  private async read(headers: IncomingHttpHeaders): Promise<Actor | null> {
    const token = readLoginToken(headers.cookie, this.cookie, this.config.authSecret);
    if (!token) return null;
    const [row] = await this.db.query<Row>(
      `SELECT s.id AS "loginId", p.id, CASE WHEN p.suspended_at IS NULL THEN p.roles ELSE '{suspended}' END AS roles,
         p.interface_language AS language
       FROM auth.session s JOIN people p ON p.id = s."userId"
       WHERE s.token = $1 AND s."expiresAt" > now() AND p.deleted_at IS NULL`,
      [token],
      { name: 'actor-of-login' },
    );
    return row ?? null;
  }
}
