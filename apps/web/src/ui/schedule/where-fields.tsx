import { TextInput } from '@mantine/core';
import type { TrainingFormat } from '@nutshell/domain/training';
import { useTranslation } from 'react-i18next';
import { TownInput } from '../town-input.js';
import classes from './dates.module.css';

export interface PlaceDetails {
  name: string;
  street: string;
  room: string;
  postcode: string;
  town: string;
  onlineUrl: string;
}

interface Props<D extends PlaceDetails> {
  format: TrainingFormat;
  details: D;
  problems: Record<string, string>;
  onChange: (details: D) => void;
}

/** Where a date is, or its link. */
export function WhereFields<D extends PlaceDetails>({ format, details, problems, onChange }: Props<D>) {
  const { t } = useTranslation('studio');
  const set = (part: Partial<PlaceDetails>) => onChange({ ...details, ...part });
  const text = (field: 'name' | 'street' | 'room' | 'postcode') => ({
    value: details[field],
    error: problems[`place.${field}`],
    onChange: (event: { currentTarget: { value: string } }) => set({ [field]: event.currentTarget.value }),
  });
  return (
    <>
      {format === 'ONLINE' ? (
        <TextInput
          type="url"
          label={t('dates.onlineUrl')}
          description={t('dates.onlineUrlHint')}
          value={details.onlineUrl}
          error={problems['onlineUrl']}
          onChange={(event) => set({ onlineUrl: event.currentTarget.value })}
        />
      ) : (
        <fieldset className={classes.fieldset}>
          <legend className={classes.legend}>{t('dates.where')}</legend>
          {format === 'IN_COMPANY' ? (
            <p className={classes.hint}>{t('dates.inCompany')}</p>
          ) : (
            <>
              <TextInput
                label={t('dates.placeName')}
                description={t('dates.placeNameHint')}
                {...text('name')}
              />
              <TextInput label={t('dates.street')} autoComplete="off" {...text('street')} />
              <TextInput
                label={t('dates.room')}
                description={t('dates.roomHint')}
                autoComplete="off"
                {...text('room')}
              />
            </>
          )}
          <div className={classes.address}>
            {format === 'FACE_TO_FACE' && (
              <TextInput label={t('dates.postcode')} maxLength={7} autoComplete="off" {...text('postcode')} />
            )}
            <TownInput
              label={t('dates.town')}
              value={details.town}
              error={problems['place.town'] ?? problems['place']}
              onChange={(town) => set({ town })}
            />
          </div>
        </fieldset>
      )}
    </>
  );
}
