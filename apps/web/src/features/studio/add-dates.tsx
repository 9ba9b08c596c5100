import { useRef, useState, type FormEvent } from 'react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation } from '@apollo/client/react';
import { SESSION_LIMITS } from '@nutshell/domain/session';
import { useTranslation } from 'react-i18next';
import { ScheduleSessionsDocument, type EditedTrainingFragment } from '../../gql/studio/graphql.js';
import { Notice } from '../../ui/notice.js';
import { DateFields } from './date-fields.js';
import { DateRowFields } from '../../ui/schedule/date-row-fields.js';
import { detailsOf, sessionInputOf } from './date-values.js';
import { firstRow, nextRow, wallTimeOf, type DateRow } from '../../ui/schedule/date-rows.js';
import classes from '../../ui/schedule/dates.module.css';
import { useEditor } from './editor-form.js';
import { RepeatDates } from './repeat-dates.js';
import { useScheduleProblems, type ScheduleProblems } from './schedule-problems.js';
import { useDateNotes } from '../../ui/schedule/use-date-notes.js';

interface Props {
  training: EditedTrainingFragment;
  durationMinutes: number;
  onPlanned: (count: number) => void;
  onClose: () => void;
}

/** Several dates at once: each a day and a time; the place and the seats once for all. */
export function AddDates({ training, durationMinutes, onPlanned, onClose }: Props) {
  const { t } = useTranslation(['studio', 'shell']);
  const { values } = useEditor();
  const readProblems = useScheduleProblems();
  const [schedule, { loading }] = useMutation(ScheduleSessionsDocument);
  const [rows, setRows] = useState(() => [firstRow()]);
  const [details, setDetails] = useState(() => detailsOf(training.sessions.at(-1), training));
  const [problems, setProblems] = useState<ScheduleProblems>({ rows: {}, fields: {} });
  const notesOf = useDateNotes(rows, durationMinutes);
  const panel = useRef<HTMLFormElement>(null);
  const change = (key: string, part: Partial<DateRow>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));

  async function submit(event: FormEvent) {
    event.preventDefault();
    const empty = rows.filter((row) => !wallTimeOf(row));
    if (empty.length > 0) {
      const message = t('studio:dates.required');
      return setProblems({
        rows: Object.fromEntries(empty.map(({ key }) => [key, { message }])),
        fields: {},
      });
    }
    const online = values.format === 'ONLINE';
    const sessions = rows.map((row) => sessionInputOf(row, details, online));
    const answer = await schedule({ variables: { input: { trainingId: training.id, sessions } } })
      .then(({ data }) => data?.scheduleSessions)
      .catch(() => undefined);
    if (answer?.__typename === 'ScheduledSessions') return onPlanned(rows.length);
    refuse(readProblems(answer, rows, durationMinutes));
  }

  function refuse(found: ScheduleProblems) {
    setProblems(found);
    // To what must be repaired: the first field that is wrong, or the sentence above.
    requestAnimationFrame(() => {
      const wrong = panel.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
      if (wrong) wrong.focus();
      else panel.current?.scrollIntoView({ block: 'start' });
    });
  }

  const refused = Object.keys(problems.rows).length + Object.keys(problems.fields).length > 0;
  return (
    <form ref={panel} noValidate className={classes.panel} onSubmit={(event) => void submit(event)}>
      <h3 className={classes.panelTitle}>{t('studio:dates.addTitle')}</h3>
      {(refused || problems.whole) && (
        <Notice tone="problem" title={problems.whole ?? t('studio:dates.nothingSaved')} />
      )}
      <ol className={classes.dateRows}>
        {rows.map((row, index) => (
          <DateRowFields
            key={row.key}
            row={row}
            number={index + 1}
            minutes={durationMinutes}
            problem={problems.rows[row.key]}
            notes={notesOf(row)}
            onChange={(part) => change(row.key, part)}
            onRemove={rows.length > 1 ? () => setRows(rows.filter((each) => each !== row)) : undefined}
          />
        ))}
      </ol>
      {rows.length < SESSION_LIMITS.sessionsAtOnce && (
        <div className={classes.another}>
          <Button
            size="sm"
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden="true" />}
            onClick={() => setRows([...rows, nextRow(rows.at(-1))])}
          >
            {t('studio:dates.another')}
          </Button>
          <span className={classes.hint}>{t('studio:dates.anotherHint')}</span>
        </div>
      )}
      <RepeatDates
        last={rows.at(-1)!}
        room={SESSION_LIMITS.sessionsAtOnce - rows.length}
        onRepeat={(more) => setRows([...rows, ...more])}
      />
      <DateFields format={values.format} details={details} problems={problems.fields} onChange={setDetails} />
      <div className={classes.buttons}>
        <Button type="submit" loading={loading}>
          {t('studio:dates.submit', { count: rows.length })}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('shell:cancel')}
        </Button>
      </div>
    </form>
  );
}
