import { useTranslation } from 'react-i18next';
import type { RefundPreviewQuery } from '../../gql/bookings/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import classes from './cancel-dialog.module.css';
import { PolicyPicture } from './policy-picture.js';

interface Props {
  preview: RefundPreviewQuery['refundPreview'];
  seats: number;
}

/** The amount back, when it comes, why it is that, and how it changes with time. */
export function RefundWords({ preview, seats }: Props) {
  const { t } = useTranslation('bookings');
  const f = useFormats();
  const { refundCents, paidCents, percent, policy, decidedAt } = preview;
  if (paidCents === 0)
    return (
      <div>
        <p className={classes.amount}>{t('cancelDialog.free', { count: seats })}</p>
        <p className={classes.text}>{t('cancelDialog.freeText')}</p>
      </div>
    );
  const why =
    percent === 100
      ? t('cancelDialog.backAll')
      : percent > 0
        ? t('cancelDialog.backPart', { percent, paid: f.amount(paidCents) })
        : t('cancelDialog.nothingText');
  return (
    <>
      <div>
        <p className={classes.amount}>
          {refundCents > 0
            ? t('cancelDialog.back', { amount: f.amount(refundCents) })
            : t('cancelDialog.nothing')}
        </p>
        <p className={classes.text}>
          {why} {refundCents > 0 && t('cancelDialog.when')}
        </p>
      </div>
      <PolicyPicture steps={policy} now={new Date(decidedAt)} />
    </>
  );
}
