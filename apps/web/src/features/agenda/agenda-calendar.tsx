import { useMemo } from 'react';
import { useQuery } from '@apollo/client/react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AgendaDocument } from '../../gql/agenda/graphql.js';
import {
  addDays,
  addMonths,
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
import { AgendaRow } from './agenda-row.js';
import classes from './agenda.module.css';
import { byDay, entryOf, takesPlace } from './entries.js';
import { BusyBlock, BusyRow } from './busy-part.js';
import { EntryLink, EntryTag } from './entry-link.js';
import { useBusy, useWhenBusy } from './use-busy.js';

interface Props {
  view: 'maand' | 'week';
  day: Day | undefined;
}

/** A month or a week of one's own sessions. */
export function AgendaCalendar({ view, day = today() }: Props) {
  const { t } = useTranslation(['agenda', 'calendars']);
  const f = useFormats();
  const navigate = useNavigate();
  const week = view === 'week';
  const month = monthOf(day);
  const days = week ? weekOf(day) : weeksOf(month).flat();
  const { data, previousData, error, loading, refetch } = useQuery(AgendaDocument, {
    variables: span(days[0] as Day, days.at(-1) as Day),
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.viewer?.agenda;
  const on = useMemo(() => byDay((found ?? []).map(entryOf).filter(takesPlace)), [found]);
  const busyOn = useBusy(days[0] as Day, days.at(-1) as Day);
  const whenBusy = useWhenBusy();
  const summaryOf = (which: Day) =>
    [
      on(which).length > 0 && t('agenda:onDay', { count: on(which).length }),
      busyOn(which).length > 0 && t('calendars:onDay', { count: busyOn(which).length }),
    ]
      .filter(Boolean)
      .join(', ') || t('agenda:nothing');
  const goTo = (dag: Day) =>
    void navigate({ to: '/agenda', search: { weergave: view, dag }, replace: true, resetScroll: false });
  const move = (step: 1 | -1) => {
    if (week) return goTo(addDays(day, 7 * step));
    const to = addMonths(month, step);
    goTo(to === monthOf(today()) ? today() : `${to}-01`);
  };

  if (error && !found) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <section aria-busy={loading} className={classes.calendar}>
      <CalendarBar
        title={
          week
            ? `${t('agenda:weekNumber', { week: weekNumber(day) })} · ${f.month(noon(day))}`
            : f.month(noon(day))
        }
        labels={{
          previous: week ? t('agenda:previousWeek') : t('agenda:previousMonth'),
          today: t('agenda:today'),
          next: week ? t('agenda:nextWeek') : t('agenda:nextMonth'),
        }}
        onMove={move}
        onToday={() => goTo(today())}
      />
      {week ? (
        <WeekGrid
          week={days}
          nothing={t('agenda:nothing')}
          entries={(which) => [
            ...on(which).map((entry) => (
              <EntryLink key={entry.key} entry={entry} className={classes.entry}>
                <span className={classes.entryWhen}>
                  {f.timeRange(entry.session.startsAt, entry.session.endsAt, entry.session.zone)}
                </span>
                <span className={classes.entryTitle}>{entry.session.training.title}</span>
                <EntryTag entry={entry} />
              </EntryLink>
            )),
            ...busyOn(which).map((part) => <BusyBlock key={part.key} part={part} />),
          ]}
        />
      ) : (
        <>
          <MonthGrid
            month={month}
            selected={day}
            onSelect={goTo}
            weekLabel={t('agenda:weekColumn')}
            summary={summaryOf}
            lines={(which) =>
              on(which).map(
                ({ session }) => `${f.time(session.startsAt, session.zone)} ${session.training.title}`,
              )
            }
            quietLines={(which) =>
              busyOn(which).map((part) =>
                t('calendars:busyLine', { when: whenBusy(part), name: part.feedName }),
              )
            }
          />
          <div aria-live="polite" className={classes.ofDay}>
            <h2 className={classes.period}>{f.dateLong(noon(day))}</h2>
            {on(day).length === 0 ? (
              <p className={classes.quiet}>
                {found && t('agenda:nothingThisDay')} <Link to="/trainingen">{t('agenda:emptyAction')}</Link>
              </p>
            ) : (
              <ul className={classes.rows}>
                {on(day).map((entry) => (
                  <AgendaRow key={entry.key} entry={entry} level={3} />
                ))}
              </ul>
            )}
            {busyOn(day).length > 0 && (
              <ul className={classes.busyList} aria-label={t('calendars:elsewhere')}>
                {busyOn(day).map((part) => (
                  <BusyRow key={part.key} part={part} />
                ))}
              </ul>
            )}
          </div>
        </>
      )}
    </section>
  );
}
