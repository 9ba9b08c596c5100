import { useQuery } from '@apollo/client/react';
import { IconMapPin } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PlacesDocument } from '../gql/lib/graphql.js';
import { useSettled } from '../lib/use-settled.js';
import { Combobox } from './combobox.js';

interface Props {
  id?: string;
  label: string;
  value: string;
  onChange: (town: string) => void;
}

/** The name of a town, completed while typing, for pages without Mantine; what is typed counts, known or not. */
export function TownField({ id, label, value, onChange }: Props) {
  const { t } = useTranslation('shell');
  const asked = useSettled(value.trim(), 120);
  const { data, previousData } = useQuery(PlacesDocument, {
    variables: { text: asked },
    skip: asked.length < 2,
  });
  const places = asked.length < 2 ? [] : ((data ?? previousData)?.places ?? []);
  const known = places.some(({ town }) => town === value);
  const towns = known ? [] : [...new Map(places.map((place) => [place.town, place.province])).entries()];
  return (
    <Combobox
      {...(id && { id })}
      label={label}
      value={value}
      onChange={onChange}
      placeholder={t('townPlaceholder')}
      icon={<IconMapPin size={18} stroke={1.6} aria-hidden="true" />}
      options={towns.map(([town, province]) => ({
        key: town,
        content: (
          <>
            {town} <span style={{ color: 'var(--nut-quiet)' }}>{province}</span>
          </>
        ),
        choose: () => onChange(town),
      }))}
      onSubmit={() => towns[0] && onChange(towns[0][0])}
    />
  );
}
