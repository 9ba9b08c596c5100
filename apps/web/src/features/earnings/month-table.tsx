import { useTranslation } from 'react-i18next';
import type { EarningsQuery } from '../../gql/earnings/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import classes from './earnings.module.css';
import { ScrollRegion } from './scroll-region.js';

type Sum = Omit<EarningsQuery['earnings']['total'], '__typename'>;

/** The year in figures, with the months in which there was something. */
export function MonthTable({ earnings }: { earnings: EarningsQuery['earnings'] }) {
  const { t } = useTranslation('earnings');
  const f = useFormats();
  const months = earnings.months.filter(({ soldCents }) => soldCents > 0);
  return (
    <ScrollRegion label={t('overview.perMonth')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('overview.month')}</th>
            <th scope="col">{t('overview.seats')}</th>
            <th scope="col">{t('overview.sold')}</th>
            <th scope="col">{t('overview.refunded')}</th>
            <th scope="col">{t('overview.feeExVat')}</th>
            <th scope="col">{t('overview.feeVat')}</th>
            <th scope="col">{t('overview.net')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map((sum) => (
            <tr key={sum.month}>
              <th scope="row">{f.monthShort(new Date(Date.UTC(earnings.year, sum.month - 1, 15)))}</th>
              <Amounts sum={sum} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('overview.total')}</th>
            <Amounts sum={earnings.total} />
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  );
}

function Amounts({ sum }: { sum: Sum }) {
  const f = useFormats();
  return (
    <>
      <td>{f.number(sum.seats)}</td>
      {[sum.soldCents, sum.refundedCents, sum.feeCents, sum.feeVatCents, sum.netCents].map((cents, index) => (
        <td key={index}>{f.amount(cents)}</td>
      ))}
    </>
  );
}
