import type { Email } from 'postal-mime';
import type { Mail, Mailer } from '../../../apps/api/src/platform/mail/index.js';

/** Where the mails of a mailer end up, opened. */
export interface Delivered {
  mailer: Mailer;
  mails(): Promise<Email[]>;
  close(): Promise<void>;
}

export const FROM = 'Nutshell <hallo@nutshell.example>';

let ids = 0;
const mail = (more: Partial<Mail> = {}): Mail => ({
  id: `mail-${++ids}`,
  to: 'sanne@voorbeeld.example',
  subject: 'Je plek is bevestigd: café “Tiën” & meer',
  html: '<p>Tot dan, <strong>Sanne</strong>! € 57,50</p>',
  text: 'Tot dan, Sanne! € 57,50',
  ...more,
});

export function mailerSuite(name: string, open: () => Promise<Delivered>): void {
  describe(`${name} as a mailer`, () => {
    let delivered: Delivered;
    beforeAll(async () => {
      delivered = await open();
    });
    afterAll(() => delivered?.close());

    const sent = async (one: Mail): Promise<Email> => {
      await delivered.mailer.send(one);
      return (await delivered.mails()).find(({ messageId }) => messageId === `<${one.id}@nutshell.example>`)!;
    };

    it('delivers subject, HTML and text as they are', async () => {
      const one = mail();
      expect(await sent(one)).toMatchObject({
        from: { name: 'Nutshell', address: 'hallo@nutshell.example' },
        to: [{ address: one.to }],
        subject: one.subject,
        html: expect.stringContaining(one.html),
        text: expect.stringContaining(one.text),
      });
    });

    it('delivers attachments, text and bytes', async () => {
      const bytes = Buffer.from(Array.from({ length: 256 }, (_, at) => at));
      const email = await sent(
        mail({
          attachments: [
            {
              filename: 'afspraak.ics',
              contentType: 'text/calendar; method=PUBLISH; charset=utf-8',
              content: 'SUMMARY:Café',
            },
            { filename: 'prent.bin', contentType: 'application/octet-stream', content: bytes },
          ],
        }),
      );
      const [calendar, picture] = email.attachments;
      expect(calendar).toMatchObject({ filename: 'afspraak.ics', mimeType: 'text/calendar' });
      const content = calendar!.content;
      expect(
        typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer).toString(),
      ).toContain('SUMMARY:Café');
      expect(Buffer.from(picture!.content as ArrayBuffer).equals(bytes)).toBe(true);
    });

    it('passes headers on, and marks the mail as sent by a machine', async () => {
      const unsubscribe = '<https://nutshell.example/unsubscribe?t=abc>';
      const email = await sent(
        mail({
          headers: { 'List-Unsubscribe': unsubscribe, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
        }),
      );
      const headers = Object.fromEntries(email.headers.map(({ key, value }) => [key, value]));
      expect(headers).toMatchObject({
        'list-unsubscribe': unsubscribe,
        'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
        'auto-submitted': 'auto-generated',
      });
    });

    it('lets nothing in a subject become a header', async () => {
      const email = await sent(mail({ subject: 'Hoi\r\nBcc: iedereen@voorbeeld.example' }));
      expect(email.bcc ?? []).toEqual([]);
      expect(email.to).toHaveLength(1);
    });

    it('gives the same id the same Message-ID, so that a mail sent twice is one mail', async () => {
      const one = mail();
      await delivered.mailer.send(one);
      await delivered.mailer.send(one);
      const ours = (await delivered.mails()).filter(({ messageId }) => messageId?.startsWith(`<${one.id}@`));
      expect(new Set(ours.map(({ messageId }) => messageId)).size).toBe(1);
    });
  });
}
