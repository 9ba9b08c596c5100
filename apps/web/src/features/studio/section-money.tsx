import { Radio, Textarea } from '@mantine/core';
import { priceWithVat, type VatStatus } from '@nutshell/domain/money';
import { FEE_RATES, payoutOf } from '@nutshell/domain/payout';
import { TRAINING_LIMITS } from '@nutshell/domain/training';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../lib/use-formats.js';
import { TextLink } from '../../ui/text-link.js';
import { useEditor } from './editor-form.js';
import classes from './editor.module.css';
import { PriceField } from '../../ui/schedule/price-field.js';
import { Section } from './section.js';

interface Props {
  vatStatus: VatStatus | null;
  slug: string;
}

export function SectionMoney({ vatStatus, slug }: Props) {
  const { t } = useTranslation('studio');
  const { values, errors, set } = useEditor();
  const { extraCosts } = values;
  const extra = extraCosts === null ? '' : extraCosts === '' ? 'none' : 'some';
  return (
    <Section id="money" title={t('editor.money')}>
      <PriceField
        value={values.priceExVatCents}
        error={errors['priceExVatCents']}
        onChange={(cents) => set('priceExVatCents', cents)}
      />
      <Pays cents={values.priceExVatCents} vatStatus={vatStatus} />
      <Receives cents={values.priceExVatCents} vatStatus={vatStatus} />
      <p id="vat" tabIndex={-1} className={classes.hint}>
        {vatStatus ? t(`editor.vat${vatStatus}`) : t('editor.vatUnknown')}{' '}
        <TextLink
          to="/instellingen"
          search={{ deel: 'trainer', terug: `/studio/trainingen/${slug}` }}
          size="sm"
        >
          {t('editor.vatChange')}
        </TextLink>
      </p>
      <Radio.Group
        label={t('editor.extraCosts')}
        size="md"
        value={extra}
        onChange={(answer) => set('extraCosts', answer === 'none' ? '' : extraCosts || ' ')}
      >
        <div style={{ display: 'grid', gap: '0.5rem', marginTop: '0.5rem' }}>
          <Radio id="extraCosts-none" value="none" label={t('editor.extraNone')} />
          <Radio value="some" label={t('editor.extraSome')} />
        </div>
      </Radio.Group>
      {extra === 'some' && (
        <Textarea
          id="extraCosts"
          label={t('editor.extraLabel')}
          description={t('editor.extraHint')}
          autosize
          minRows={2}
          maxLength={TRAINING_LIMITS.extraCosts.max}
          value={extraCosts?.trim() === '' ? '' : (extraCosts ?? '')}
          error={errors['extraCosts']}
          onChange={(event) => set('extraCosts', event.currentTarget.value || ' ')}
        />
      )}
    </Section>
  );
}

/** What a participant pays, as it stands on the page. */
function Pays({ cents, vatStatus }: { cents: number | null; vatStatus: VatStatus | null }) {
  const { t } = useTranslation('studio');
  const f = useFormats();
  if (cents === null || cents < 0) return null;
  const { inclVatCents, vatCents } = priceWithVat(cents, vatStatus ?? 'STANDARD');
  const incl = f.amount(inclVatCents);
  return (
    <p className={classes.pays} aria-live="polite">
      {cents === 0
        ? t('editor.payFree')
        : vatStatus === 'STANDARD' || vatStatus === null
          ? t('editor.payStandard', { incl, vat: f.amount(vatCents) })
          : t('editor.payExempt', { incl })}
    </p>
  );
}

/** What is left for the trainer of one seat. */
function Receives({ cents, vatStatus }: { cents: number | null; vatStatus: VatStatus | null }) {
  const { t } = useTranslation('studio');
  const f = useFormats();
  if (!cents || cents < 0) return null;
  const { exVatCents, inclVatCents } = priceWithVat(cents, vatStatus ?? 'STANDARD');
  const rate = FEE_RATES.at(-1)!;
  const payout = payoutOf({ keptCents: inclVatCents, exVatCents, totalCents: inclVatCents }, rate);
  return (
    <p className={classes.hint} aria-live="polite">
      {t('editor.youGet', {
        amount: f.amount(payout.netCents),
        percent: rate.percent,
        fee: f.amount(payout.feeExVatCents),
        vat: f.amount(payout.feeVatCents),
      })}
    </p>
  );
}
