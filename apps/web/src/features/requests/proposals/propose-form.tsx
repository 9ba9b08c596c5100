import { Button, NumberInput, Textarea } from '@mantine/core';
import type { VatStatus } from '@nutshell/domain/money';
import { PROPOSAL_SEATS, PROPOSAL_TEXT } from '@nutshell/domain/request';
import { useTranslation } from 'react-i18next';
import { BreakEven } from '../../../ui/break-even/break-even.js';
import { FormErrorSummary } from '../../../ui/form-error-summary.js';
import { Notice } from '../../../ui/notice.js';
import { PriceField } from '../../../ui/schedule/price-field.js';
import { wholeOf } from '../../../ui/schedule/whole-of.js';
import { AskerWishes } from './asker-wishes.js';
import { ChooseByFields } from './choose-by-fields.js';
import { PayoutNotice } from './payout-notice.js';
import { PriceWords } from './price-words.js';
import { ProposeDates } from './propose-dates.js';
import classes from './propose.module.css';
import type { AskedRequest, OwnTraining } from './propose-values.js';
import { TrainingChoice } from './training-choice.js';
import { usePropose } from './use-propose.js';
import { WherePart } from './where-part.js';

interface Props {
  request: AskedRequest;
  trainings: readonly OwnTraining[];
  vatStatus: VatStatus | null;
  /** Whether the trainer can be paid out. */
  canReceive: boolean;
}

/** Training, dates, place, price and how many: beside it what they want and what is left of the price. */
export function ProposeForm({ request, trainings, vatStatus, canReceive }: Props) {
  const { t } = useTranslation('proposing');
  const form = usePropose(request);
  const { values, change, errors, problem, sending, submit } = form;
  const { priceExVatCents, minSeats, maxSeats } = values;
  const seats = (name: 'minSeats' | 'maxSeats', label: string) => (
    <NumberInput
      id={name}
      size="md"
      label={label}
      value={values[name] ?? ''}
      error={errors[name]}
      min={PROPOSAL_SEATS.min}
      max={PROPOSAL_SEATS.max}
      allowDecimal={false}
      clampBehavior="none"
      onChange={(value) => change({ [name]: wholeOf(value) })}
    />
  );
  return (
    <div className={classes.layout}>
      <div className={classes.wishes}>
        <AskerWishes request={request} />
      </div>
      <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
        <FormErrorSummary problems={form.problems} />
        {problem && problem.kind === 'whole' && <Notice tone="problem" title={problem.message} />}
        {(problem?.kind === 'payout' || (!canReceive && (priceExVatCents ?? 0) > 0)) && <PayoutNotice />}
        {problem?.kind === 'profile' && <PayoutNotice profile message={problem.message} />}
        <TrainingChoice request={request} trainings={trainings} form={form} />
        <Textarea
          id="text"
          size="md"
          autosize
          minRows={3}
          label={t('text')}
          description={t('textHint')}
          maxLength={PROPOSAL_TEXT.max}
          value={values.text}
          error={errors['text']}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        <ProposeDates request={request} form={form} />
        <WherePart trainings={trainings} form={form} />
        <div className={classes.part}>
          <PriceField
            key={values.trainingId}
            value={priceExVatCents}
            error={errors['priceExVatCents']}
            onChange={(cents) => change({ priceExVatCents: cents })}
          />
          <PriceWords cents={priceExVatCents} vatStatus={vatStatus} request={request} />
        </div>
        <fieldset className={classes.part}>
          <legend className={classes.legend}>{t('seats.legend')}</legend>
          <p className={classes.quiet}>{t('seats.hint')}</p>
          <div className={classes.pair}>
            {seats('minSeats', t('seats.min'))}
            {seats('maxSeats', t('seats.max'))}
          </div>
        </fieldset>
        <ChooseByFields request={request} form={form} />
        <div className={classes.acts}>
          <Button type="submit" size="lg" loading={sending}>
            {t('submit')}
          </Button>
          <p className={classes.quiet}>{t('kept')}</p>
        </div>
      </form>
      <div className={classes.even}>
        <BreakEven
          priceExVatCents={priceExVatCents === null ? null : Math.max(0, priceExVatCents)}
          minSeats={minSeats ?? 1}
          maxSeats={Math.min(Math.max(maxSeats ?? 1, 1), PROPOSAL_SEATS.max)}
          vatStatus={vatStatus}
        />
      </div>
    </div>
  );
}
