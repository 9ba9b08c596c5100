import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { today } from '../../lib/days.js';
import { DownloadLink } from './download-link.js';
import classes from './invoices.module.css';
import { csvUrl, quarters, zipUrl } from './search.js';

const route = getRouteApi('/facturen');

/** The files of the year, or of the quarter, that is on screen. */
export function Downloads({ years }: { years: readonly number[] }) {
  const { t } = useTranslation('invoices');
  const search = route.useSearch();
  const now = today();
  const year = search.jaar ?? years[0] ?? Number(now.slice(0, 4));
  const begun = (quarter: number) => `${year}-${String(3 * quarter - 2).padStart(2, '0')}` <= now;
  const offered = search.kwartaal ? [search.kwartaal] : quarters.filter(begun);
  return (
    <section className={classes.downloads} aria-labelledby="downloads">
      <h2 id="downloads">{t('downloads')}</h2>
      <p>{t('downloadsText')}</p>
      <div className={classes.files}>
        {offered.map((quarter) => (
          <DownloadLink key={quarter} href={zipUrl(year, quarter, search)}>
            {t('zipOf', { quarter, year })}
          </DownloadLink>
        ))}
        <DownloadLink href={csvUrl(year, search)}>
          {search.kwartaal ? t('csvQuarter', { quarter: search.kwartaal, year }) : t('csvYear', { year })}
        </DownloadLink>
      </div>
    </section>
  );
}
