import { useMemo } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { TrainingsCalendarDocument, type ListedSessionFragment } from '../../gql/trainings/graphql.js';
import {
  addDays,
  addMonths,
  dayOf,
  monthOf,
  noon,
  span,
  today,
  weekNumber,
  weekOf,
  weeksOf,
  type Day,
} from '../../lib/days.js';
import { useFormats } from '../../lib/use-formats.js';
import { CalendarBar } from '../../ui/calendar-bar.js';
import { ErrorState } from '../../ui/error-state.js';
import { MonthGrid } from '../../ui/month-grid.js';
import { WeekGrid } from '../../ui/week-grid.js';
import classes from './calendar-view.module.css';
import { filterOf } from './search.js';
import { SessionLine } from './session-line.js';
import { useTrainingsSearch } from './use-trainings-search.js';
import { WeekEntry } from './week-entry.js';

const limit = 200;

/** The sessions found, by month or by week. */
export function CalendarView() {
  const { t } = useTranslation('trainings');
  const f = useFormats();
  const { search, show } = useTrainingsSearch();
  const byWeek = search.week === '1';
  const month = search.dag ? monthOf(search.dag) : (search.maand ?? monthOf(today()));
  const start = search.dag ?? (month === monthOf(today()) ? today() : `${month}-01`);
  const days = byWeek ? weekOf(start) : weeksOf(month).flat();
  const { data, previousData, error, loading, refetch } = useQuery(TrainingsCalendarDocument, {
    variables: { filter: filterOf(search), ...span(days[0] as Day, days.at(-1) as Day) },
    fetchPolicy: 'cache-and-network',
  });
  const sessions = (data ?? previousData)?.sessions;
  const byDay = useMemo(() => groupByDay(sessions ?? []), [sessions]);
  const on = (which: Day) => byDay.get(which) ?? [];
  // Without a choice: the first day from now on that has something.
  const busy = [...byDay.keys()].sort().find((which) => which >= start && monthOf(which) === month);
  const day = search.dag ?? (byWeek ? start : (busy ?? start));
  const goTo = (which: Day) => show({ dag: which, maand: monthOf(which) });
  const move = (step: 1 | -1) => {
    if (byWeek) return goTo(addDays(day, 7 * step));
    const to = addMonths(month, step);
    show({ dag: undefined, maand: to });
  };
  const summary = (which: Day) =>
    on(which).length > 0 ? t('sessionsOnDay', { count: on(which).length }) : t('noSessions');

  if (error && !sessions) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const chosen = on(day);
  return (
    <section aria-busy={loading} className={classes.view}>
      <CalendarBar
        title={
          byWeek
            ? `${t('weekOf', { week: weekNumber(day) })} · ${f.month(noon(day))}`
            : f.month(noon(`${month}-01`))
        }
        labels={{
          previous: byWeek ? t('previousWeek') : t('previousMonth'),
          today: t('today'),
          next: byWeek ? t('nextWeekMove') : t('nextMonth'),
        }}
        onMove={move}
        onToday={() => goTo(today())}
      >
        <button
          type="button"
          aria-pressed={byWeek}
          onClick={() => show({ week: byWeek ? undefined : '1', dag: day })}
        >
          {byWeek ? t('monthView') : t('weekView')}
        </button>
      </CalendarBar>
      {byWeek ? (
        <WeekGrid
          week={days}
          entries={(which) => on(which).map((session) => <WeekEntry key={session.id} session={session} />)}
          nothing={t('noSessions')}
        />
      ) : (
        <>
          <MonthGrid
            month={month}
            selected={day}
            onSelect={goTo}
            summary={summary}
            weekLabel={t('week')}
            lines={(which) =>
              on(which).map(
                (session) => `${f.time(session.startsAt, session.zone)} ${session.training.title}`,
              )
            }
          />
          <div className={classes.day} aria-live="polite">
            <h2 className={classes.dayTitle}>{f.dateLong(noon(day))}</h2>
            {sessions && chosen.length === 0 && <p className={classes.nothing}>{t('nothingThisDay')}</p>}
            {chosen.map((session) => (
              <SessionLine key={session.id} session={session} />
            ))}
          </div>
        </>
      )}
      {sessions && sessions.length >= limit && <p className={classes.nothing}>{t('calendarLimit')}</p>}
    </section>
  );
}

function groupByDay(sessions: ListedSessionFragment[]) {
  const days = new Map<Day, ListedSessionFragment[]>();
  for (const session of sessions) {
    const day = dayOf(session.startsAt, session.zone);
    days.set(day, [...(days.get(day) ?? []), session]);
  }
  return days;
}
