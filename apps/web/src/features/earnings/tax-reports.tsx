import { useTranslation } from 'react-i18next';
import { today } from '../../lib/days.js';
import classes from './earnings.module.css';

/** What the tax office is told of sellers: of this year so far, and of the one before. */
export function TaxReports() {
  const { t } = useTranslation('earnings');
  const year = Number(today().slice(0, 4));
  return (
    <section aria-labelledby="tax-reports">
      <h2 id="tax-reports">{t('money.taxReports')}</h2>
      <p className={classes.quiet}>{t('money.taxReportsText')}</p>
      <ul>
        {[year, year - 1].map((one) => (
          <li key={one}>
            <a href={`/taxes/dac7-${one}.csv`} download>
              {t('money.taxReport', { year: one })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
