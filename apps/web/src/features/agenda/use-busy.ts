import { useMemo } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { BusyTimesDocument } from '../../gql/agenda/graphql.js';
import { span, type Day } from '../../lib/days.js';
import { useFormats } from '../../lib/use-formats.js';
import { useViewer } from '../../lib/use-viewer.js';
import { busyByDay, type BusyPart } from './busy.js';

/** When a trainer is busy elsewhere between two days, by day. */
export function useBusy(first: Day, last: Day): (day: Day) => BusyPart[] {
  const { isTrainer } = useViewer();
  const { data, previousData } = useQuery(BusyTimesDocument, {
    variables: span(first, last),
    fetchPolicy: 'cache-and-network',
    skip: !isTrainer,
  });
  const times = isTrainer ? (data ?? previousData)?.busyTimes : undefined;
  return useMemo(() => busyByDay(times ?? []), [times]);
}

/** "09:00–10:00", "vanaf 09:00", "tot 10:00" or "hele dag". */
export function useWhenBusy(): (part: BusyPart) => string {
  const { t } = useTranslation('calendars');
  const f = useFormats();
  return ({ startsAt, endsAt }) => {
    if (startsAt && endsAt) return f.timeRange(startsAt, endsAt);
    if (startsAt) return t('from', { time: f.time(startsAt) });
    return endsAt ? t('until', { time: f.time(endsAt) }) : t('wholeDay');
  };
}
