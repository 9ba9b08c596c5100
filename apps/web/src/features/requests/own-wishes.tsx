import { useState } from 'react';
import type { JoinRequestInput } from '../../gql/requests/graphql.js';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../lib/use-formats.js';
import { Choice } from '../../ui/choice.js';
import { SelectField } from '../../ui/field.js';
import type { RequestInFull } from './request-page.js';
import classes from './request.module.css';
import { dayparts } from './use-request-words.js';

/** In cents. */
const PRICES = [0, 2500, 5000, 7500, 10_000, 15_000, 20_000, 30_000, 50_000];

interface Props {
  request: RequestInFull;
  join: (wishes: Omit<JoinRequestInput, 'requestId'>) => Promise<unknown>;
}

/** When one can oneself and what it may cost; kept as one chooses. What is not chosen is as the request says. */
export function OwnWishes({ request, join }: Props) {
  const { t } = useTranslation(['requests', 'shell']);
  const f = useFormats();
  const { part, maxPriceExVatCents: asked } = request;
  const [saved, setSaved] = useState(false);
  const own = {
    dayparts: part.dayparts ?? null,
    maxPriceExVatCents: part.maxPriceExVatCents ?? null,
  };
  async function save(change: Partial<typeof own>) {
    setSaved(false);
    if (await join({ ...own, ...change })) setSaved(true);
  }
  const mine = own.maxPriceExVatCents;
  const steps = [...new Set([...PRICES, ...(mine === null ? [] : [mine])])].sort((a, b) => a - b);
  const priceName = (cents: number) =>
    cents === 0 ? t('shell:free') : t('priceUpTo', { price: f.price(cents) });
  return (
    <div className={classes.wishes}>
      <Choice
        legend={t('whenYou')}
        options={dayparts.map((value) => ({ value, label: t(`daypart.${value}`) }))}
        selected={own.dayparts ?? request.dayparts}
        onChange={(chosen) => void save({ dayparts: chosen })}
      />
      <SelectField
        label={t('priceYou')}
        value={mine ?? ''}
        onChange={({ currentTarget: { value } }) =>
          void save({ maxPriceExVatCents: value === '' ? null : Number(value) })
        }
      >
        <option value="">
          {t('asAsked', {
            price: typeof asked === 'number' ? priceName(asked).toLowerCase() : t('noMatter'),
          })}
        </option>
        {steps.map((cents) => (
          <option key={cents} value={cents}>
            {priceName(cents)}
          </option>
        ))}
      </SelectField>
      <p role="status" className={classes.quiet}>
        {saved ? t('wishesKept') : t('wishesHint')}
      </p>
    </div>
  );
}
