import { IconFile, IconLink, IconLock, IconPlayerPlay, IconTextCaption } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Prose } from '../../ui/prose.js';
import classes from './deepening.module.css';
import type { TrainingInFull } from './training-page.js';

type Items = TrainingInFull['items'];
const icons = { TEXT: IconTextCaption, LINK: IconLink, FILE: IconFile, VIDEO: IconPlayerPlay };

/** What there is to do before and afterwards; locked until one has booked, or was there. */
export function Deepening({ items }: { items: Items }) {
  const { t } = useTranslation('trainings');
  if (items.length === 0) return null;
  const moments = [
    {
      name: t('before'),
      lock: t('unlockedByBooking'),
      found: items.filter(({ moment }) => moment === 'BEFORE'),
    },
    {
      name: t('after'),
      lock: t('unlockedByAttending'),
      found: items.filter(({ moment }) => moment === 'AFTER'),
    },
  ];
  return (
    <section>
      <h2>{t('beforeAfter')}</h2>
      <div className={classes.moments}>
        {moments
          .filter(({ found }) => found.length > 0)
          .map(({ name, lock, found }) => (
            <div key={name}>
              <h3 className={classes.name}>{name}</h3>
              {found.some(({ locked }) => locked) && (
                <p className={classes.lock}>
                  <IconLock size={15} stroke={1.8} aria-hidden="true" /> {lock}
                </p>
              )}
              <ul className={classes.items}>
                {found.map((item) => (
                  <Item key={item.id} item={item} />
                ))}
              </ul>
            </div>
          ))}
      </div>
    </section>
  );
}

function Item({ item }: { item: Items[number] }) {
  const { t } = useTranslation('trainings');
  const { kind, title, textHtml, url } = item;
  const Icon = icons[kind];
  return (
    <li className={classes.item}>
      <Icon size={19} stroke={1.6} aria-hidden="true" />
      <div>
        <p className={classes.title}>
          {url ? (
            <a href={url} target="_blank" rel="noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
        </p>
        <p className={classes.kind}>{t(`kind${kind}`)}</p>
        {textHtml && <Prose html={textHtml} />}
      </div>
    </li>
  );
}
