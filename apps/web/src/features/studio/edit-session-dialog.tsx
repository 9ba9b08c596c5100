import { useState, type FormEvent } from 'react';
import { Button, Group, Stack } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import type { TrainingFormat } from '@nutshell/domain/training';
import { useTranslation } from 'react-i18next';
import { UpdateSessionDocument, type StudioSessionFragment } from '../../gql/studio/graphql.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import { DateFields } from './date-fields.js';
import { DateRowFields } from '../../ui/schedule/date-row-fields.js';
import {
  changedDecision,
  changedReserve,
  detailsOf,
  keptBy,
  rowOfSession,
  sessionInputOf,
} from './date-values.js';
import { wallTimeOf } from '../../ui/schedule/date-rows.js';
import { useScheduleProblems, type ScheduleProblems } from './schedule-problems.js';
import { useDateNotes } from '../../ui/schedule/use-date-notes.js';

interface Props {
  session: StudioSessionFragment;
  format: TrainingFormat;
  onClose: () => void;
}

/** Another day, time, place or number of seats for one date; once somebody booked, only the seats and terms. */
export function EditSessionDialog({ session, format, onClose }: Props) {
  const { t } = useTranslation(['studio', 'running', 'shell']);
  const readProblems = useScheduleProblems();
  const [update, { loading }] = useMutation(UpdateSessionDocument);
  const [before] = useState(() => ({
    row: rowOfSession(session),
    details: { ...detailsOf(session, { minSeats: 1, maxSeats: 1 }), ...keptBy(session) },
  }));
  const [row, setRow] = useState(before.row);
  const [details, setDetails] = useState(before.details);
  const [problems, setProblems] = useState<ScheduleProblems>({ rows: {}, fields: {} });
  const booked = session.seatsTaken > 0;
  const minutes = (Date.parse(session.endsAt) - Date.parse(session.startsAt)) / 60_000;

  const notesOf = useDateNotes([row], minutes);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!wallTimeOf(row))
      return setProblems({ rows: { [row.key]: { message: t('studio:dates.required') } }, fields: {} });
    const { decisionAt: _, reserved: __, ...rest } = sessionInputOf(row, details, format === 'ONLINE');
    const input = {
      ...rest,
      ...changedDecision(before, row, details),
      ...changedReserve(before, row, details),
    };
    const answer = await update({ variables: { id: session.id, input } })
      .then(({ data }) => data?.updateSession)
      .catch(() => undefined);
    if (answer?.__typename === 'Session') return onClose();
    setProblems(readProblems(answer, [row], minutes));
  }
  return (
    <Dialog opened onClose={onClose} title={t('studio:dates.edit')} closeOnClickOutside={false}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack>
          {problems.whole && <Notice tone="problem" title={problems.whole} />}
          {booked ? (
            <Notice tone="info">{t('running:edit.booked')}</Notice>
          ) : (
            <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
              <DateRowFields
                row={row}
                number={1}
                minutes={minutes}
                problem={problems.rows[row.key]}
                notes={notesOf(row)}
                onChange={(part) => setRow({ ...row, ...part })}
              />
            </ul>
          )}
          <DateFields
            format={format}
            details={details}
            problems={problems.fields}
            seatsOnly={booked}
            onChange={setDetails}
          />
          <Group>
            <Button type="submit" loading={loading}>
              {t('studio:dates.save')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('shell:cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
