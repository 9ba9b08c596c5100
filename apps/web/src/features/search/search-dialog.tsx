import { useEffect, useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { QuickSearchDocument } from '../../gql/search/graphql.js';
import { hitPath } from '../../lib/hit-place.js';
import { useSettled } from '../../lib/use-settled.js';
import { Combobox, type ComboboxOption } from '../../ui/combobox.js';
import { Highlight } from '../../ui/highlight.js';
import { HitFace, useHitFacts } from '../../ui/hit-facts.js';
import { HitLine } from '../../ui/hit-line.js';
import { Modal } from '../../ui/modal.js';

const SHORTEST = 2;
const FIELD = 'search-everything';

/** Everything that can be found, as one types, from every page. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('search');
  const navigate = useNavigate();
  const { history } = useRouter();
  const factsOf = useHitFacts();
  const [text, setText] = useState('');
  // The browser gives a dialog's focus to its first button.
  useEffect(() => document.getElementById(FIELD)?.focus(), []);
  const query = useSettled(text.trim(), 100);
  const { data, previousData, error } = useQuery(QuickSearchDocument, {
    variables: { query },
    skip: query.length < SHORTEST,
  });
  const groups = query.length < SHORTEST || error ? [] : ((data ?? previousData)?.search.groups ?? []);
  const go = (path: string) => {
    onClose();
    history.push(path);
  };
  const searchAll = () => {
    onClose();
    void navigate({ to: '/zoeken', search: text.trim() ? { zoek: text.trim() } : {} });
  };
  const found: ComboboxOption[] = groups.flatMap(({ kind, nodes }) =>
    nodes.map((result) => ({
      key: `${kind}/${hitPath(result)}`,
      group: t(`kind.${kind}`),
      content: (
        <HitLine
          start={<HitFace hit={result.hit} />}
          main={<Highlight text={result.highlight} />}
          side={factsOf(result.hit)}
        />
      ),
      choose: () => go(hitPath(result)),
    })),
  );
  const all: ComboboxOption[] = query
    ? [{ key: 'all', content: <HitLine main={t('allFor', { text: query })} />, choose: searchAll }]
    : [];
  return (
    <Modal title={t('title')} onClose={onClose} wide>
      <Combobox
        id={FIELD}
        label={t('label')}
        hideLabel
        inline
        value={text}
        onChange={setText}
        onSubmit={searchAll}
        options={[...found, ...all]}
        placeholder={t('placeholder')}
        icon={<IconSearch size={20} stroke={1.7} aria-hidden="true" />}
      />
      <p role={error ? 'alert' : undefined}>{error ? t('failed') : t('keys')}</p>
    </Modal>
  );
}
