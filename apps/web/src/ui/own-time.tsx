import { useTranslation } from 'react-i18next';
import { useFormats } from '../lib/use-formats.js';

interface Props {
  startsAt: string;
  endsAt: string;
  /** Of the clock by which the time beside this is told. */
  zone: string;
}

const placeOf = (zone: string) => zone.split('/').at(-1)!.replaceAll('_', ' ');

/** Of a session online: where its time is told, and what it is on the reader's own clock, where that differs. */
export function OwnTime({ startsAt, endsAt, zone }: Props) {
  const { t } = useTranslation('shell');
  const f = useFormats();
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (f.dateTime(startsAt, own) === f.dateTime(startsAt, zone)) return null;
  const time = f.timeRange(startsAt, endsAt, own);
  const sameDay = f.date(startsAt, own) === f.date(startsAt, zone);
  return (
    <small>
      {t('ownTime', {
        place: placeOf(zone),
        time: sameDay ? time : `${f.dateShort(startsAt, own)} ${time}`,
      })}
    </small>
  );
}
