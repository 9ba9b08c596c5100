import { useTranslation } from 'react-i18next';
import { useFormats } from '../../lib/use-formats.js';
import { PriceTag } from '../../ui/price-tag.js';
import { BookButton } from './book-button.js';
import classes from './booking-bar.module.css';
import type { TrainingSession } from './booking-box.js';
import type { TrainingInFull } from './training-page.js';

interface Props {
  training: TrainingInFull;
  chosen: TrainingSession | undefined;
}

/** The chosen date and the button, always in reach of a thumb. */
export function BookingBar({ training, chosen }: Props) {
  const { t } = useTranslation('shell');
  const f = useFormats();
  if (!chosen) return null;
  return (
    <div className={classes.bar}>
      <p className={classes.text}>
        <PriceTag price={chosen.price} />
        <span className={classes.date}>
          {f.dateShort(chosen.startsAt, chosen.zone)}, {f.time(chosen.startsAt, chosen.zone)} ·{' '}
          {chosen.seatsLeft === 0 ? t('full') : t('seatsLeft', { count: chosen.seatsLeft })}
        </span>
      </p>
      <BookButton slug={training.slug} session={chosen} />
    </div>
  );
}
