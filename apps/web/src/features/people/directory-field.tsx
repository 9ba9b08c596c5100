import { useEffect, useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { SkillBySlugDocument, SkillsTypedDocument } from '../../gql/people/graphql.js';
import { useSettled } from '../../lib/use-settled.js';
import { Combobox, type ComboboxOption } from '../../ui/combobox.js';
import classes from './directory-field.module.css';
import { mostSkills } from './search.js';
import { useDirectory } from './use-directory.js';

/** One field for all: skills that come up while typing become chips, anything else is searched as words. */
export function DirectoryField() {
  const { t } = useTranslation('people');
  const { search, narrow } = useDirectory();
  const chosen = search.weet ?? [];
  const [text, setText] = useState(search.zoek ?? '');
  useEffect(() => setText(search.zoek ?? ''), [search.zoek]);
  const asked = useSettled(text.trim(), 120);
  const { data, previousData } = useQuery(SkillsTypedDocument, {
    variables: { text: asked },
    skip: asked.length < 2,
  });
  const skills = asked.length < 2 ? [] : ((data ?? previousData)?.skills.nodes ?? []);
  const full = chosen.length >= mostSkills;
  const searchWords = () => narrow({ zoek: text.trim() || undefined });
  const options: ComboboxOption[] = full
    ? []
    : skills
        .filter(({ slug }) => !chosen.includes(slug))
        .map(({ slug, name, parent, peopleCount }) => ({
          key: slug,
          group: t('directory.skills'),
          content: (
            <span className={classes.option}>
              <span>
                {name} {parent && <span className={classes.below}>{parent.name}</span>}
              </span>
              <span className={classes.below}>{t('directory.peopleCount', { count: peopleCount })}</span>
            </span>
          ),
          choose: () => {
            setText('');
            narrow({ weet: [...chosen, slug], zoek: undefined });
          },
        }));
  return (
    <div className={classes.field}>
      <Combobox
        label={t('directory.field')}
        hideLabel
        size="xl"
        value={text}
        onChange={(next) => {
          setText(next);
          if (next === '' && search.zoek) narrow({ zoek: undefined });
        }}
        options={options}
        onSubmit={searchWords}
        placeholder={chosen.length > 0 && !full ? t('directory.second') : t('directory.placeholder')}
        icon={<IconSearch size={22} stroke={1.7} aria-hidden="true" />}
      />
      {chosen.length > 0 && (
        <ul className={classes.chips} aria-label={t('directory.chosen')}>
          {chosen.map((slug) => (
            <SkillChip key={slug} slug={slug} />
          ))}
        </ul>
      )}
    </div>
  );
}

function SkillChip({ slug }: { slug: string }) {
  const { search, narrow } = useDirectory();
  const { data, loading } = useQuery(SkillBySlugDocument, { variables: { slug } });
  const name = data?.skill?.name ?? (loading ? '…' : slug);
  const rest = search.weet?.filter((other) => other !== slug) ?? [];
  return <Chip name={name} onRemove={() => narrow({ weet: rest.length > 0 ? rest : undefined })} />;
}

function Chip({ name, onRemove }: { name: string; onRemove: () => void }) {
  const { t } = useTranslation('people');
  return (
    <li>
      <button
        type="button"
        className={classes.chip}
        aria-label={t('directory.remove', { name })}
        onClick={onRemove}
      >
        {name} <IconX size={16} stroke={2} aria-hidden="true" />
      </button>
    </li>
  );
}
