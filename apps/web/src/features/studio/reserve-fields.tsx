import { NativeSelect, NumberInput } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { TRAINING_LIMITS } from '@nutshell/domain/training';
import { useTranslation } from 'react-i18next';
import { StudioWorkplacesDocument } from '../../gql/studio/graphql.js';
import classes from '../../ui/schedule/dates.module.css';
import { wholeOf } from '../../ui/schedule/whole-of.js';
import { RESERVED_DAYS, type DateDetails } from './date-values.js';

interface Props {
  details: DateDetails;
  problems: Record<string, string>;
  onChange: (details: DateDetails) => void;
}

/** Seats for the colleagues of one workplace, until some days before the start; for who works somewhere. */
export function ReserveFields({ details, problems, onChange }: Props) {
  const { t } = useTranslation('studio');
  const workplaces = useQuery(StudioWorkplacesDocument).data?.viewer?.organisations ?? [];
  const set = (part: Partial<DateDetails>) => onChange({ ...details, ...part });
  const { reservedFor, reservedSeats, reservedDays } = details;
  if (workplaces.length === 0) return null;
  return (
    <>
      <NativeSelect
        size="md"
        label={t('dates.keep')}
        description={reservedFor ? t('dates.keepHint') : undefined}
        error={problems['reserved.organisationId']}
        value={reservedFor ?? ''}
        onChange={({ currentTarget: { value } }) =>
          set({ reservedFor: value || null, reservedSeats: reservedSeats ?? 1 })
        }
      >
        <option value="">{t('dates.keepNobody')}</option>
        {workplaces.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </NativeSelect>
      {reservedFor && (
        <div className={classes.pair}>
          <NumberInput
            label={t('dates.keepSeats')}
            value={reservedSeats ?? ''}
            error={problems['reserved.seats']}
            min={0}
            max={TRAINING_LIMITS.seats.max}
            allowDecimal={false}
            clampBehavior="none"
            onChange={(value) => set({ reservedSeats: wholeOf(value) })}
          />
          <NumberInput
            label={t('dates.keepDays')}
            value={reservedDays ?? ''}
            error={problems['reserved.until']}
            min={0}
            max={365}
            allowDecimal={false}
            placeholder={String(RESERVED_DAYS)}
            onChange={(value) => set({ reservedDays: wholeOf(value) })}
          />
        </div>
      )}
    </>
  );
}
