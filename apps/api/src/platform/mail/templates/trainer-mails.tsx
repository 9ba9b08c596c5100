import type { MailSession } from './formats.js';
import { Act, Acts, Layout, Lines, P } from './layout.js';
import { SessionFacts } from './session-facts.js';
import { greeting, type Template, textsIn } from './template.js';

export interface SessionBookedMail {
  /** The trainer's. */
  name: string;
  participantName: string;
  seats: number;
  session: MailSession;
  seatsTaken: number;
  capacity: number;
  /** What the participant told the trainer. */
  note?: string | null;
  sessionUrl: string;
}

export const sessionBooked: Template<SessionBookedMail> = {
  subject: ({ session: { title }, seats }, language) =>
    textsIn(language)('sessionBooked.subject', { title, count: seats }),
  Sheet: ({ name, participantName, seats, session, seatsTaken, capacity, note, sessionUrl, language }) => {
    const t = textsIn(language);
    const participant = participantName;
    const more = [
      { label: t('sessionBooked.taken'), value: t('sessionBooked.takenOf', { taken: seatsTaken, capacity }) },
      ...(note
        ? [{ label: t('sessionBooked.note', { participant }), value: <Lines lines={note.split('\n')} /> }]
        : []),
    ];
    return (
      <Layout
        language={language}
        title={t('sessionBooked.title')}
        preview={t('sessionBooked.preview', { participant })}
      >
        <P>{greeting(language, name)}</P>
        <P>{t('sessionBooked.text', { participant, count: seats })}</P>
        <SessionFacts session={session} language={language} more={more} />
        <Acts>
          <Act href={sessionUrl}>{t('sessionBooked.button')}</Act>
        </Acts>
      </Layout>
    );
  },
};
