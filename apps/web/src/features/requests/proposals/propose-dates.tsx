import { Button } from '@mantine/core';
import { DAYS_FROM_CHOICE_TO_DATE, PROPOSAL_DATES } from '@nutshell/domain/request';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../lib/use-formats.js';
import { DateRowFields } from '../../../ui/schedule/date-row-fields.js';
import { nextRow } from '../../../ui/schedule/date-rows.js';
import dates from '../../../ui/schedule/dates.module.css';
import { useDateNotes } from '../../../ui/schedule/use-date-notes.js';
import type { AskedRequest } from './propose-values.js';
import classes from './propose.module.css';
import type { ProposeState } from './use-propose.js';

interface Props {
  request: AskedRequest;
  form: ProposeState;
}

/** The dates to vote on, with what each meets in the trainer's other calendars. */
export function ProposeDates({ request, form: { values, change, errors, dateProblems } }: Props) {
  const { t } = useTranslation('proposing');
  const f = useFormats();
  const { rows, durationMinutes } = values;
  const minutes = durationMinutes ?? 0;
  const notesOf = useDateNotes(rows, minutes);
  const taken = request.proposals
    .filter(({ status, isMine }) => status === 'OPEN' && !isMine)
    .flatMap((proposal) => proposal.dates.map(({ startsAt, zone }) => f.dateShort(startsAt, zone)));
  return (
    <fieldset id="dates" tabIndex={-1} className={classes.part}>
      <legend className={classes.legend}>{t('dates.legend')}</legend>
      <p className={classes.quiet}>
        {t('dates.hint', { max: PROPOSAL_DATES.max, days: DAYS_FROM_CHOICE_TO_DATE })}
        {taken.length > 0 && ` ${t('dates.taken', { dates: f.list([...new Set(taken)]) })}.`}
      </p>
      <ol className={dates.dateRows}>
        {rows.map((row, index) => (
          <DateRowFields
            key={row.key}
            row={row}
            number={index + 1}
            minutes={minutes}
            problem={dateProblems[row.key]}
            notes={notesOf(row)}
            onChange={(part) =>
              change({ rows: rows.map((one) => (one.key === row.key ? { ...one, ...part } : one)) })
            }
            onRemove={
              rows.length > 1 ? () => change({ rows: rows.filter((one) => one.key !== row.key) }) : undefined
            }
          />
        ))}
      </ol>
      {errors['dates'] && Object.keys(dateProblems).length === 0 && (
        <p className={classes.error}>{errors['dates']}</p>
      )}
      {rows.length < PROPOSAL_DATES.max && (
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden="true" />}
            onClick={() => change({ rows: [...rows, nextRow(rows.at(-1))] })}
          >
            {t('dates.another')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
