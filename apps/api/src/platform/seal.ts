import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from './config.js';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Texts that lie in the database unreadable for who has only the database (AES-256-GCM, a key per purpose). */
@Injectable()
export class Seal {
  constructor(private readonly config: Config) {}

  /** @param purpose names the key; what was sealed for one purpose does not open for another */
  close(purpose: string, text: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key(purpose), iv);
    const closed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), closed]).toString('base64url');
  }

  /** The text; null where it was sealed with another secret, or changed. */
  open(purpose: string, sealed: string): string | null {
    const bytes = Buffer.from(sealed, 'base64url');
    if (bytes.length < IV_BYTES + TAG_BYTES) return null;
    const decipher = createDecipheriv('aes-256-gcm', this.key(purpose), bytes.subarray(0, IV_BYTES));
    decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    try {
      return (
        decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
      );
    } catch {
      return null;
    }
  }

  private key(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.config.sealingSecret, '', `seal:${purpose}`, 32));
  }
}
