import { useState, type FormEvent } from 'react';
import { Button, Stack, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@apollo/client/react';
import { CHOICE_HOURS } from '@nutshell/domain/booking';
import type { TrainingFormat } from '@nutshell/domain/training';
import { useTranslation } from 'react-i18next';
import {
  CancellationPreviewDocument,
  DecideSessionDocument,
  MoveSessionDocument,
  type StudioSessionFragment,
} from '../../gql/studio/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import { DateRowFields } from '../../ui/schedule/date-row-fields.js';
import { detailsOf, rowOfSession, sessionInputOf } from './date-values.js';
import { wallTimeOf } from '../../ui/schedule/date-rows.js';
import classes from './running.module.css';
import { useScheduleProblems, type ScheduleProblems } from './schedule-problems.js';
import { useDateNotes } from '../../ui/schedule/use-date-notes.js';
import { WhereFields } from '../../ui/schedule/where-fields.js';

interface Props {
  session: StudioSessionFragment;
  format: TrainingFormat;
  /** The answer to too few participants: only the date changes. */
  tooFew?: boolean;
  onClose: () => void;
}

const MESSAGE_LENGTH = 1_000;

/** Another time or place for a date that people booked; says first what they get to choose. */
export function MoveSessionDialog({ session, format, tooFew, onClose }: Props) {
  const { t } = useTranslation(['running', 'studio']);
  const f = useFormats();
  const readProblems = useScheduleProblems();
  const preview = useQuery(CancellationPreviewDocument, {
    variables: { sessionId: session.id },
    fetchPolicy: 'network-only',
  }).data?.cancellationPreview;
  const [move, moving] = useMutation(MoveSessionDocument);
  const [decide, deciding] = useMutation(DecideSessionDocument);
  const [row, setRow] = useState(() => rowOfSession(session));
  const [details, setDetails] = useState(() => detailsOf(session, { minSeats: 1, maxSeats: 1 }));
  const [message, setMessage] = useState('');
  const [problems, setProblems] = useState<ScheduleProblems>({ rows: {}, fields: {} });
  const minutes = (Date.parse(session.endsAt) - Date.parse(session.startsAt)) / 60_000;

  const notesOf = useDateNotes([row], minutes);

  async function send() {
    const { startsAt, occurrence, place, onlineUrl } = sessionInputOf(row, details, format === 'ONLINE');
    const at = { sessionId: session.id, startsAt, occurrence: occurrence ?? null };
    if (tooFew) {
      const { data } = await decide({ variables: { input: { ...at, decision: 'OTHER_DATE' } } });
      return data?.decideSession;
    }
    const input = { ...at, place, onlineUrl, message: message.trim() || null };
    return (await move({ variables: { input } })).data?.moveSession;
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!wallTimeOf(row))
      return setProblems({ rows: { [row.key]: { message: t('studio:dates.required') } }, fields: {} });
    const answer = await send().catch(() => undefined);
    if (answer?.__typename === 'Session') return onClose();
    setProblems(readProblems(answer, [row], minutes));
  }
  return (
    <Dialog opened onClose={onClose} title={t('move.title')} closeOnClickOutside={false}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack>
          {problems.whole && <Notice tone="problem" title={problems.whole} />}
          <p className={classes.from}>
            {t('move.from', { date: f.dateTime(session.startsAt, session.zone) })}
          </p>
          <ul className={classes.row}>
            <DateRowFields
              row={row}
              number={1}
              minutes={minutes}
              problem={problems.rows[row.key]}
              notes={notesOf(row)}
              onChange={(part) => setRow({ ...row, ...part })}
            />
          </ul>
          {!tooFew && (
            <>
              <WhereFields
                format={format}
                details={details}
                problems={problems.fields}
                onChange={setDetails}
              />
              <Textarea
                label={t('move.message')}
                description={t('move.messageHint')}
                autosize
                minRows={2}
                maxLength={MESSAGE_LENGTH}
                value={message}
                error={problems.fields['message']}
                onChange={(event) => setMessage(event.currentTarget.value)}
              />
            </>
          )}
          {preview && preview.bookings > 0 && (
            <Notice tone="info" title={t('move.getTitle', { count: preview.bookings })}>
              {t('move.get', { hours: CHOICE_HOURS })}{' '}
              {preview.refundCents > 0 && t('move.getBack', { amount: f.amount(preview.refundCents) })}
            </Notice>
          )}
          <div className={classes.buttons}>
            <Button variant="default" onClick={onClose}>
              {t('move.keep')}
            </Button>
            <Button type="submit" loading={moving.loading || deciding.loading}>
              {t('move.confirm')}
            </Button>
          </div>
        </Stack>
      </form>
    </Dialog>
  );
}
