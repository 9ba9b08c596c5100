import { useTranslation } from 'react-i18next';
import type { CancellationPreviewQuery } from '../../gql/studio/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import classes from './running.module.css';

interface Props {
  preview: NonNullable<CancellationPreviewQuery['cancellationPreview']>;
  /** Everything goes back at once, without another date to choose. */
  tooFew: boolean;
}

/** The dry run: the total first, then who it is about and what they get. */
export function CancellationWords({ preview, tooFew }: Props) {
  const { t } = useTranslation('running');
  const f = useFormats();
  const { bookings, seats, refundCents, creditCents, waiting, otherDates } = preview;
  return (
    <div className={classes.preview}>
      <p className={classes.total}>
        {refundCents > 0 ? t('cancel.total', { amount: f.amount(refundCents) }) : t('cancel.totalNone')}
      </p>
      <ul className={classes.facts}>
        {bookings > 0 ? (
          <li>
            {t('cancel.bookings', { count: bookings })} ({t('cancel.seats', { count: seats })})
          </li>
        ) : (
          <li>{t('cancel.nobody')}</li>
        )}
        {refundCents > 0 && <li>{t('cancel.fee')}</li>}
        {creditCents > 0 && <li>{t('cancel.unpaid', { amount: f.amount(creditCents) })}</li>}
        {waiting > 0 && <li>{t('cancel.waiting', { count: waiting })}</li>}
        {bookings > 0 && (
          <li>
            {otherDates > 0 && !tooFew
              ? t('cancel.otherDates', { count: otherDates })
              : tooFew
                ? t('cancel.atOnce')
                : t('cancel.noOtherDates')}
          </li>
        )}
      </ul>
    </div>
  );
}
