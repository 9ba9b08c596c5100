import { useState } from 'react';
import { Button, NumberInput, SegmentedControl } from '@mantine/core';
import { IconRepeat } from '@tabler/icons-react';
import { weeklySeries } from '@nutshell/domain/session';
import { useTranslation } from 'react-i18next';
import { rowAt, wallTimeOf, type DateRow } from '../../ui/schedule/date-rows.js';
import classes from '../../ui/schedule/dates.module.css';
import { ZONE } from '../../ui/schedule/use-date-notes.js';
import { wholeOf } from '../../ui/schedule/whole-of.js';

interface Props {
  /** What is repeated. */
  last: DateRow;
  /** So many dates may still be added. */
  room: number;
  onRepeat: (rows: DateRow[]) => void;
}

/** Adds the dates of a weekly series to the list, where each can be changed or taken away. */
export function RepeatDates({ last, room, onRepeat }: Props) {
  const { t } = useTranslation('calendars');
  const [opened, setOpened] = useState(false);
  const [everyWeeks, setEveryWeeks] = useState<'1' | '2'>('1');
  const [times, setTimes] = useState<number | null>(6);
  const [problem, setProblem] = useState<{ first?: string; times?: string }>({});
  const [added, setAdded] = useState(0);
  const max = room + 1;

  function repeat() {
    setAdded(0);
    const start = wallTimeOf(last);
    if (!start) return setProblem({ first: t('series.needsFirst') });
    if (times === null || !Number.isInteger(times) || times < 2 || times > max)
      return setProblem({ times: t('series.wrongTimes', { max }) });
    setProblem({});
    const series = weeklySeries(start, times, Number(everyWeeks), ZONE).slice(1);
    onRepeat(series.map(({ startsAt }) => rowAt(startsAt)));
    setAdded(series.length);
  }
  return (
    <div className={classes.repeat}>
      <div>
        <Button
          size="sm"
          variant="default"
          aria-expanded={opened}
          leftSection={<IconRepeat size={16} aria-hidden="true" />}
          onClick={() => setOpened(!opened)}
        >
          {t('series.open')}
        </Button>
      </div>
      {opened && (
        <fieldset className={classes.fieldset}>
          <legend className={classes.legend}>{t('series.legend')}</legend>
          <p className={classes.hint}>{t('series.legendHint')}</p>
          <div className={classes.series}>
            <SegmentedControl
              aria-label={t('series.every')}
              value={everyWeeks}
              onChange={(value) => setEveryWeeks(value === '2' ? '2' : '1')}
              data={[
                { value: '1', label: t('series.weekly') },
                { value: '2', label: t('series.fortnightly') },
              ]}
            />
            <NumberInput
              label={t('series.times')}
              description={t('series.timesHint')}
              value={times ?? ''}
              error={problem.times}
              min={2}
              max={max}
              allowDecimal={false}
              clampBehavior="none"
              onChange={(value) => setTimes(wholeOf(value))}
            />
          </div>
          {problem.first && (
            <p role="alert" className={classes.error}>
              {problem.first}
            </p>
          )}
          <div>
            <Button size="sm" variant="default" onClick={repeat}>
              {t('series.apply')}
            </Button>
          </div>
        </fieldset>
      )}
      <p role="status" className={classes.hint}>
        {added > 0 && t('series.done', { count: added })}
      </p>
    </div>
  );
}
