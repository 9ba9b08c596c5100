import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config.js';

/** For links that must work for who holds them, without a login. One purpose's signature opens nothing else. */
@Injectable()
export class Signatures {
  constructor(private readonly config: Config) {}

  of(purpose: string, text: string): string {
    return createHmac('sha256', this.config.authSecret).update(`${purpose}\n${text}`).digest('base64url');
  }

  holds(purpose: string, text: string, signature: string): boolean {
    const expected = Buffer.from(this.of(purpose, text));
    const given = Buffer.from(signature);
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  /** The text and its signature as one token. */
  sign(purpose: string, text: string): string {
    return `${text}.${this.of(purpose, text)}`;
  }

  /** The text of a token; null unless we signed it for this purpose. */
  read(purpose: string, token: string): string | null {
    const dot = token.lastIndexOf('.');
    const text = token.slice(0, Math.max(dot, 0));
    return text && this.holds(purpose, text, token.slice(dot + 1)) ? text : null;
  }
}
