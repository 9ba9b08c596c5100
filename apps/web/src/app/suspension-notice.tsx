import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/notice.js';
import { PathLink } from '../ui/path-link.js';
import classes from './suspension-notice.module.css';

/** On every page of somebody who may write nothing now: why, and what they still can do. */
export function SuspensionNotice({ reason }: { reason: string }) {
  const { t } = useTranslation('shell');
  return (
    <section className={classes.place} aria-label={t('suspended')}>
      <Notice tone="problem" title={t('suspended')}>
        <p>{t('suspendedBecause', { reason })}</p>
        <p>{t('suspendedText')}</p>
        <ul className={classes.ways}>
          <li>
            <PathLink to="/besluiten">{t('suspendedAppeal')}</PathLink>
          </li>
          <li>
            <PathLink to="/instellingen?deel=gegevens">{t('suspendedData')}</PathLink>
          </li>
        </ul>
      </Notice>
    </section>
  );
}
