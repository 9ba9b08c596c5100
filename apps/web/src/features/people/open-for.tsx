import type { ReactNode } from 'react';
import { IconEye, IconMessageQuestion, IconMoon, IconPhone, IconSchool } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OpenFor as Kind } from '../../gql/people/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import classes from './open-for.module.css';

const icons = { QUESTION: IconMessageQuestion, CALL: IconPhone, LOOK_ALONG: IconEye, TRAINING: IconSchool };

interface Props {
  person: { openFor: Kind[]; away: boolean; awayUntil?: string | null };
}

/** For what one may come to somebody; or that they are away, and until when. */
export function OpenFor({ person: { openFor, away, awayUntil } }: Props) {
  const { t } = useTranslation('people');
  const f = useFormats();
  if (away)
    return (
      <p className={classes.away}>
        <IconMoon size={18} stroke={1.7} aria-hidden="true" />
        {awayUntil ? t('awayUntil', { date: f.dateShort(awayUntil) }) : t('away')}
      </p>
    );
  if (openFor.length === 0) return null;
  return (
    <div className={classes.open}>
      <span className={classes.label}>{t('openTo')}</span>
      <ul>
        {openFor.map((kind) => (
          <Item key={kind} icon={icons[kind]}>
            {t(`openFor.${kind}`)}
          </Item>
        ))}
      </ul>
    </div>
  );
}

function Item({ icon: Icon, children }: { icon: typeof IconEye; children: ReactNode }) {
  return (
    <li>
      <Icon size={18} stroke={1.7} aria-hidden="true" /> {children}
    </li>
  );
}
