import { useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AddSkillDocument, TopSkillsDocument } from '../../gql/accounts/graphql.js';
import { FocusHere } from '../../ui/focus-here.js';
import { Notice } from '../../ui/notice.js';
import type { PickedSkill } from './add-claim.js';
import classes from './expertise.module.css';

interface Props {
  name: string;
  onDone: (skill: PickedSkill) => void;
  onCancel: () => void;
}

/** A skill that is not there yet: under which topic it belongs. One that turns out to be there is taken. */
export function AddOwnSkill({ name, onDone, onCancel }: Props) {
  const { t, i18n } = useTranslation('accounts');
  const { data } = useQuery(TopSkillsDocument);
  const [parentId, setParentId] = useState('');
  const [problem, setProblem] = useState<string>();
  const [add, { loading }] = useMutation(AddSkillDocument);
  const topics = data?.topics ?? [];
  const inDutch = i18n.language !== 'en';

  async function submit() {
    setProblem(undefined);
    const names = inDutch ? { nameNl: name } : { nameEn: name };
    const answer = await add({ variables: { input: { ...names, parentId } } })
      .then(({ data: said }) => said?.addSkill)
      .catch(() => undefined);
    if (answer?.__typename === 'Skill') return onDone({ id: answer.id, name: answer.name });
    if (answer?.__typename === 'SkillExists') return onDone({ id: answer.skillId, name: answer.skillName });
    if (answer?.__typename === 'InvalidInput') return setProblem(answer.fields[0]?.message);
    setProblem(answer?.message ?? t('settings.failed'));
  }
  return (
    <FocusHere>
      <section className={classes.new} aria-label={name}>
        <h3 className={classes.newName}>{name}</h3>
        <NativeSelect
          label={t('expertise.ownBelow')}
          value={parentId}
          onChange={(event) => setParentId(event.currentTarget.value)}
        >
          <option value="">{t('expertise.choose')}</option>
          {topics.map((topic) => (
            <option key={topic.id} value={topic.id}>
              {topic.name}
            </option>
          ))}
        </NativeSelect>
        {problem && <Notice tone="problem" title={problem} />}
        <div className={classes.acts}>
          <Button loading={loading} disabled={!parentId} onClick={() => void submit()}>
            {t('expertise.add')}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {t('expertise.cancel')}
          </Button>
        </div>
      </section>
    </FocusHere>
  );
}
