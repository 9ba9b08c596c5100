import { useQuery } from '@apollo/client/react';
import { Autocomplete, type AutocompleteProps } from '@mantine/core';
import { PlacesDocument } from '../gql/lib/graphql.js';
import { useSettled } from '../lib/use-settled.js';

interface Props extends Omit<AutocompleteProps, 'data' | 'value' | 'onChange' | 'filter'> {
  value: string;
  onChange: (town: string) => void;
}

/** The name of a town, completed while typing; what is typed counts, known or not. */
export function TownInput({ value, onChange, ...rest }: Props) {
  const asked = useSettled(value.trim(), 120);
  const { data, previousData } = useQuery(PlacesDocument, {
    variables: { text: asked },
    skip: asked.length < 2,
  });
  const towns = asked.length < 2 ? [] : ((data ?? previousData)?.places ?? []);
  return (
    <Autocomplete
      size="md"
      autoComplete="off"
      limit={6}
      data={[...new Set(towns.map((place) => place.town))]}
      // The server has chosen already, with typos and all.
      filter={({ options }) => options}
      value={value}
      onChange={onChange}
      {...rest}
    />
  );
}
