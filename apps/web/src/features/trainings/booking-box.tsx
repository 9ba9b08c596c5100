import { useTranslation } from 'react-i18next';
import { useFormats } from '../../lib/use-formats.js';
import { LinkButton } from '../../ui/link-button.js';
import { OwnTime } from '../../ui/own-time.js';
import { PriceTag } from '../../ui/price-tag.js';
import { SeatBar } from '../../ui/seat-bar.js';
import { BookButton } from './book-button.js';
import { BookingTerms } from './booking-terms.js';
import classes from './booking-box.module.css';
import { FirstRight } from './first-right.js';
import type { TrainingInFull } from './training-page.js';
import { VatSwitch } from './vat-switch.js';

export type TrainingSession = TrainingInFull['sessions'][number];

interface Props {
  training: TrainingInFull;
  chosen: TrainingSession | undefined;
  onChoose: (sessionId: string) => void;
}

const offered = 4;

/** Price, date, seats and the button: all one needs to decide, in one place. */
export function BookingBox({ training, chosen, onChoose }: Props) {
  const { t } = useTranslation(['trainings', 'shell']);
  const f = useFormats();
  const { sessions, trainer, topics } = training;
  const price = chosen?.price ?? training.price;
  const [topic] = topics;
  const first = sessions.slice(0, offered);
  const listed = chosen && !first.includes(chosen) ? [...first.slice(0, -1), chosen] : first;
  return (
    <div className={classes.box}>
      <div className={classes.price}>
        <PriceTag price={price} size="lg" bare={price.vatStatus !== 'STANDARD'} />
        {(price.inclVatCents ?? 0) > 0 && price.vatStatus === 'STANDARD' && <VatSwitch />}
      </div>
      <VatLine price={price} />
      <p className={classes.extra}>
        {training.extraCosts ? `${t('extraCosts')}: ${training.extraCosts}` : t('noExtraCosts')}
      </p>
      {!chosen && (
        <div className={classes.none}>
          <h2 className={classes.heading}>{t('noDates')}</h2>
          <p>{t('noDatesText')}</p>
          {topic && (
            <LinkButton to="/trainingen" search={{ onderwerp: [topic.slug] }} fullWidth>
              {t('otherTrainings', { topic: topic.name })}
            </LinkButton>
          )}
          {trainer.trainer?.email && <a href={`mailto:${trainer.trainer.email}`}>{t('mailTrainer')}</a>}
        </div>
      )}
      {chosen && (
        <>
          <fieldset className={classes.dates}>
            <legend className={classes.heading}>{t('chooseDate')}</legend>
            {listed.map((session) => (
              <label
                key={session.id}
                className={classes.date}
                data-full={session.seatsLeft === 0 || undefined}
              >
                <input
                  type="radio"
                  name="session"
                  checked={session.id === chosen.id}
                  onChange={() => onChoose(session.id)}
                />
                <span>
                  <strong>{f.dateShort(session.startsAt, session.zone)}</strong>{' '}
                  {f.timeRange(session.startsAt, session.endsAt, session.zone)}
                </span>
                <span className={classes.where}>
                  {session.place?.town ?? (training.format === 'ONLINE' ? t('online') : t('inCompany'))}
                </span>
                <span className={classes.left} data-few={session.seatsLeft <= 2 || undefined}>
                  {session.seatsLeft === 0
                    ? t('shell:full')
                    : t('shell:seatsLeft', { count: session.seatsLeft })}
                </span>
              </label>
            ))}
            {sessions.length > offered && (
              <a href="#data" className={classes.all}>
                {t('moreDates')} ({sessions.length})
              </a>
            )}
          </fieldset>
          {training.format === 'ONLINE' && (
            <OwnTime startsAt={chosen.startsAt} endsAt={chosen.endsAt} zone={chosen.zone} />
          )}
          <SeatBar session={chosen} scale />
          <FirstRight session={chosen} />
          <BookButton slug={training.slug} session={chosen} fullWidth size="lg" />
          <BookingTerms session={chosen} />
        </>
      )}
    </div>
  );
}

function VatLine({ price }: { price: TrainingInFull['price'] }) {
  const { t } = useTranslation('trainings');
  const f = useFormats();
  const { exVatCents, vatCents, vatPercent, vatStatus } = price;
  if (!exVatCents) return null;
  const text = {
    STANDARD: t('vatLine', {
      ex: f.price(exVatCents),
      vat: f.price(vatCents ?? 0),
      percent: f.number(vatPercent),
    }),
    CRKBO: t('vatExemptLine'),
    KOR: t('vatKorLine'),
  }[vatStatus];
  return <p className={classes.vat}>{text}</p>;
}
