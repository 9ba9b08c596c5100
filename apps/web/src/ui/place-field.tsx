import { useEffect, useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { IconMapPin, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PlacesDocument } from '../gql/lib/graphql.js';
import type { Near } from '../lib/near.js';
import { useSettled } from '../lib/use-settled.js';
import { Combobox } from './combobox.js';
import classes from './place-field.module.css';

interface Props {
  label: string;
  hideLabel?: boolean;
  value: Near | undefined;
  onChange: (near: Near | undefined) => void;
}

/** A town, completed while typing; answers only with a place that has coordinates. */
export function PlaceField({ label, hideLabel = false, value, onChange }: Props) {
  const { t } = useTranslation('shell');
  const [text, setText] = useState(value?.town ?? '');
  useEffect(() => setText(value?.town ?? ''), [value?.town]);
  const asked = useSettled(text.trim(), 120);
  const unchanged = asked === (value?.town ?? '');
  const { data, previousData } = useQuery(PlacesDocument, {
    variables: { text: asked },
    skip: asked.length < 2 || unchanged,
  });
  const places = asked.length < 2 || unchanged ? [] : ((data ?? previousData)?.places ?? []);
  const options = places.map((place) => ({
    key: `${place.town}/${place.latitude}`,
    content: (
      <>
        {place.town} <span className={classes.province}>{place.province}</span>
      </>
    ),
    choose: () => {
      setText(place.town);
      onChange({ town: place.town, latitude: place.latitude, longitude: place.longitude });
    },
  }));
  const clear = () => {
    setText('');
    onChange(undefined);
  };
  return (
    <Combobox
      label={label}
      hideLabel={hideLabel}
      value={text}
      onChange={(next) => (next === '' ? clear() : setText(next))}
      options={options}
      onSubmit={() => options[0]?.choose()}
      placeholder={t('townPlaceholder')}
      icon={<IconMapPin size={18} stroke={1.6} aria-hidden="true" />}
      end={
        value && (
          <button type="button" className={classes.clear} aria-label={t('clearPlace')} onClick={clear}>
            <IconX size={16} aria-hidden="true" />
          </button>
        )
      }
    />
  );
}
