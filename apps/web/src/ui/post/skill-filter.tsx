import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FindSkillsDocument, SkillBySlugDocument } from '../../gql/post/graphql.js';
import { useSettled } from '../../lib/use-settled.js';
import { Combobox } from '../combobox.js';
import classes from './skill-filter.module.css';

interface Props {
  /** Slug of a skill. */
  chosen: string | undefined;
  onChange: (slug: string | undefined) => void;
}

/** One skill, found by name as one types. */
export function SkillFilter({ chosen, onChange }: Props) {
  const { t } = useTranslation('posts');
  const [typed, setTyped] = useState('');
  const asked = useSettled(typed.trim(), 120);
  const { data, previousData } = useQuery(FindSkillsDocument, {
    variables: { text: asked },
    skip: asked.length < 2,
  });
  const named = useQuery(SkillBySlugDocument, { variables: { slug: chosen ?? '' }, skip: !chosen });
  const found = asked.length < 2 ? [] : ((data ?? previousData)?.skills.nodes ?? []);
  if (chosen)
    return (
      <div className={classes.chosen}>
        <span>{t('topic')}</span>
        <button type="button" onClick={() => onChange(undefined)} aria-label={t('showEveryTopic')}>
          {named.data?.skill?.name ?? chosen}
          <IconX size={18} aria-hidden="true" />
        </button>
      </div>
    );
  return (
    <Combobox
      label={t('topic')}
      placeholder={t('everyTopic')}
      value={typed}
      onChange={setTyped}
      options={found.map(({ id, slug, name }) => ({
        key: id,
        content: name,
        choose: () => {
          setTyped('');
          onChange(slug);
        },
      }))}
    />
  );
}
