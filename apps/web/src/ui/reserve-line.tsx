import { useTranslation } from 'react-i18next';
import type { SessionReserveFragment } from '../gql/lib/graphql.js';
import { useFormats } from '../lib/use-formats.js';
import classes from './reserve-line.module.css';

/** What of the seats is for colleagues still; nothing for who may not know. */
export function ReserveLine({ session: { reserved, zone } }: { session: SessionReserveFragment }) {
  const { t } = useTranslation('shell');
  const f = useFormats();
  if (!reserved?.seats) return null;
  const { organisation, seats, until } = reserved;
  return (
    <p className={classes.line}>
      {t('keptFor', { count: seats, name: organisation.name, until: f.dateTime(until, zone) })}
    </p>
  );
}
