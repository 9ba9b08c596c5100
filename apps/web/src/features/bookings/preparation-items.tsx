import { IconFile, IconLink, IconNotes, IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BookingDetailFragment, ItemKind } from '../../gql/bookings/graphql.js';
import classes from './booking.module.css';

type Item = BookingDetailFragment['session']['training']['items'][number];

const icons: Record<ItemKind, typeof IconLink> = {
  TEXT: IconNotes,
  LINK: IconLink,
  FILE: IconFile,
  VIDEO: IconPlayerPlay,
};

/** What to do before the session. */
export function PreparationItems({ items }: { items: readonly Item[] }) {
  const { t } = useTranslation('bookings');
  if (items.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2>{t('booking.beforeTitle')}</h2>
      <ul className={classes.items}>
        {items.map((item) => (
          <li key={item.id}>
            <Preparation item={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Preparation({ item }: { item: Item }) {
  const { t } = useTranslation('bookings');
  const Icon = icons[item.kind];
  return (
    <>
      <Icon size={20} aria-label={t(`booking.kind${item.kind}`)} role="img" className={classes.itemIcon} />
      <div>
        {item.url ? (
          <a href={item.url} target="_blank" rel="noreferrer">
            {item.title}
            <span className="nut-visually-hidden"> {t('booking.newWindow')}</span>
          </a>
        ) : (
          <strong>{item.title}</strong>
        )}
        {/* Sanitised by the server. */}
        {item.textHtml && (
          <div className={classes.itemText} dangerouslySetInnerHTML={{ __html: item.textHtml }} />
        )}
      </div>
    </>
  );
}
