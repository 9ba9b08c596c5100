import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import { useTranslation } from 'react-i18next';
import type { EarningsQuery } from '../../gql/earnings/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import classes from './earnings.module.css';

/** A bar per month: what is left, and what the fee with its VAT takes. The table beside it says the same in figures. */
export function MonthChart({ earnings }: { earnings: EarningsQuery['earnings'] }) {
  const { t } = useTranslation('earnings');
  const f = useFormats();
  const data = earnings.months.map(({ month, netCents, feeCents, feeVatCents }) => ({
    month: f.monthShort(new Date(Date.UTC(earnings.year, month - 1, 15))),
    net: netCents / 100,
    fee: (feeCents + feeVatCents) / 100,
  }));
  const best = earnings.months.reduce((a, b) => (b.netCents > a.netCents ? b : a));
  return (
    <figure className={classes.chart}>
      <BarChart
        h={300}
        data={data}
        dataKey="month"
        type="stacked"
        aria-hidden
        withLegend
        legendProps={{ verticalAlign: 'bottom' }}
        valueFormatter={(euros) => f.amount(Math.round(euros * 100))}
        yAxisProps={{ width: 84 }}
        xAxisProps={{ interval: 'preserveStartEnd' }}
        barChartProps={{ accessibilityLayer: false }}
        barProps={{ isAnimationActive: false, radius: 3 }}
        series={[
          { name: 'net', label: t('overview.net'), color: 'var(--nut-accent)' },
          { name: 'fee', label: t('overview.fee'), color: 'var(--nut-kernel)' },
        ]}
      />
      <figcaption className={classes.quiet}>
        {t('overview.caption', {
          year: earnings.year,
          net: f.amount(earnings.total.netCents),
          month: f.month(new Date(Date.UTC(earnings.year, best.month - 1, 15))),
          best: f.amount(best.netCents),
        })}
      </figcaption>
    </figure>
  );
}
