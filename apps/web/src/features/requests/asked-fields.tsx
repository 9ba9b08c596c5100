import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../ui/choice.js';
import { Field, SelectField } from '../../ui/field.js';
import form from '../../ui/post/post-form.module.css';
import { TownField } from '../../ui/town-field.js';
import { daypartsOf, type Asked } from './asked.js';
import classes from './asked-fields.module.css';
import { radii } from './search.js';
import { dayparts, levels } from './use-request-words.js';

interface Props {
  asked: Asked;
  change: (part: Partial<Asked>) => void;
  /** What is wrong with a field, in words. */
  wrong: (field: string) => string | undefined;
}

/** From which level to which, where, when and for how much; all of it may stay open. */
export function AskedFields({ asked, change, wrong }: Props) {
  const { t } = useTranslation('requests');
  return (
    <>
      <div className={classes.pair}>
        <LevelField
          id="levelFrom"
          label={t('levelNow')}
          value={asked.levelFrom}
          onChange={(levelFrom) =>
            change({
              levelFrom,
              // One learns to get further.
              ...(asked.levelTo !== '' && Number(asked.levelTo) <= Number(levelFrom) && { levelTo: '' }),
            })
          }
          error={wrong('levelFrom')}
        />
        <LevelField
          id="levelTo"
          label={t('levelWanted')}
          value={asked.levelTo}
          above={asked.levelFrom === '' ? -1 : Number(asked.levelFrom)}
          onChange={(levelTo) => change({ levelTo })}
          error={wrong('levelTo')}
        />
      </div>
      <div className={classes.pair}>
        <Hinted id="town" hint={t('townHint')} error={wrong('town')}>
          <TownField
            id="town"
            label={t('townLabel')}
            value={asked.town}
            onChange={(town) => change({ town })}
          />
        </Hinted>
        {asked.town.trim() && (
          <SelectField
            id="radiusKm"
            label={t('radiusLabel')}
            value={asked.radiusKm}
            onChange={({ currentTarget }) => change({ radiusKm: currentTarget.value })}
          >
            <option value="">{t('onlyThere')}</option>
            {radii.map((km) => (
              <option key={km} value={km}>
                {t('km', { km })}
              </option>
            ))}
          </SelectField>
        )}
      </div>
      <div className={classes.pair}>
        <div className={classes.hinted}>
          <Choice
            legend={t('daypartsLabel')}
            options={dayparts.map((value) => ({ value, label: t(`daypart.${value}`) }))}
            selected={daypartsOf(asked.dayparts)}
            onChange={(chosen) => change({ dayparts: chosen.join() })}
          />
          <p className={form.quiet}>{t('daypartsHint')}</p>
        </div>
        <Hinted id="maxPriceExVatCents" hint={t('priceHint')} error={wrong('maxPriceExVatCents')}>
          <Field
            id="maxPriceExVatCents"
            label={t('priceLabel')}
            inputMode="decimal"
            autoComplete="off"
            placeholder={t('pricePlaceholder')}
            maxLength={10}
            value={asked.price}
            aria-invalid={wrong('maxPriceExVatCents') ? true : undefined}
            aria-describedby="maxPriceExVatCents-hint"
            onChange={({ currentTarget }) => change({ price: currentTarget.value })}
          />
        </Hinted>
      </div>
    </>
  );
}

interface LevelProps {
  id: string;
  label: string;
  value: string;
  /** Only levels above this one. */
  above?: number;
  onChange: (value: string) => void;
  error: string | undefined;
}

function LevelField({ id, label, value, above = -1, onChange, error }: LevelProps) {
  const { t } = useTranslation(['requests', 'skills']);
  const level = levels.find((one) => String(one) === value);
  return (
    <Hinted
      id={id}
      hint={level === undefined ? t('levelHint') : t(`skills:levelText.${level}`)}
      error={error}
    >
      <SelectField
        id={id}
        label={label}
        value={value}
        aria-describedby={`${id}-hint`}
        aria-invalid={error ? true : undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        <option value="">{t('anyLevel')}</option>
        {levels
          .filter((one) => one > above)
          .map((one) => (
            <option key={one} value={one}>
              {t(`skills:level.${one}`)}
            </option>
          ))}
      </SelectField>
    </Hinted>
  );
}

interface HintedProps {
  id: string;
  hint: string;
  error: string | undefined;
  children: ReactNode;
}

const Hinted = ({ id, hint, error, children }: HintedProps) => (
  <div className={classes.hinted}>
    {children}
    <p id={`${id}-hint`} className={error ? classes.error : form.quiet}>
      {error ?? hint}
    </p>
  </div>
);
