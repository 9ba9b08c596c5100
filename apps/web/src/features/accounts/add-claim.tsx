import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { SkillsToClaimDocument, type OwnClaimFragment } from '../../gql/accounts/graphql.js';
import { useSettled } from '../../lib/use-settled.js';
import { Combobox, type ComboboxOption } from '../../ui/combobox.js';
import { AddOwnSkill } from './add-own-skill.js';
import classes from './expertise.module.css';
import { NewClaim } from './new-claim.js';

export interface PickedSkill {
  id: string;
  name: string;
}

/** Finds a skill by name and asks how well one knows it; what nobody named yet can be added. */
export function AddClaim({ claims }: { claims: readonly OwnClaimFragment[] }) {
  const { t } = useTranslation('accounts');
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState<PickedSkill>();
  const [own, setOwn] = useState<string>();
  const asked = useSettled(typed.trim(), 120);
  const { data, previousData } = useQuery(SkillsToClaimDocument, {
    variables: { text: asked },
    skip: asked.length < 2,
  });
  const found = asked.length < 2 ? [] : ((data ?? previousData)?.skills.nodes ?? []);
  const pick = (skill: PickedSkill) => {
    setTyped('');
    setOwn(undefined);
    setPicked(skill);
  };
  const options: ComboboxOption[] = found
    .filter(({ id }) => !claims.some(({ skill }) => skill.id === id))
    .map(({ id, name, parent }) => ({
      key: id,
      content: (
        <span className={classes.option}>
          {name} {parent && <span className={classes.quiet}>{parent.name}</span>}
        </span>
      ),
      choose: () => pick({ id, name }),
    }));
  const name = typed.trim();
  if (asked.length >= 3 && asked === name)
    options.push({
      key: 'own',
      group: t('expertise.missing'),
      content: t('expertise.addOwn', { name }),
      choose: () => {
        setTyped('');
        setPicked(undefined);
        setOwn(name);
      },
    });
  return (
    <>
      <Combobox
        label={t('expertise.find')}
        value={typed}
        onChange={setTyped}
        options={options}
        placeholder={t('expertise.placeholder')}
        icon={<IconSearch size={18} stroke={1.7} aria-hidden="true" />}
      />
      {own && <AddOwnSkill name={own} onDone={pick} onCancel={() => setOwn(undefined)} />}
      {picked && <NewClaim key={picked.id} skill={picked} onDone={() => setPicked(undefined)} />}
    </>
  );
}
