import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, NativeSelect, Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ClaimSkillDocument, type Visibility } from '../../gql/accounts/graphql.js';
import { FocusHere } from '../../ui/focus-here.js';
import { Notice } from '../../ui/notice.js';
import type { PickedSkill } from './add-claim.js';
import { levels, refetchQueries, visibilities } from './claim-row.js';
import classes from './expertise.module.css';

interface Props {
  skill: PickedSkill;
  onDone: () => void;
}

/** How well one knows it, in words that say what each level means, and who may see that. */
export function NewClaim({ skill, onDone }: Props) {
  const { t } = useTranslation(['accounts', 'skills']);
  const [level, setLevel] = useState('2');
  const [visibility, setVisibility] = useState<Visibility>('ORGANISATION');
  const [problem, setProblem] = useState<string>();
  const [claim, { loading }] = useMutation(ClaimSkillDocument, { refetchQueries, awaitRefetchQueries: true });

  async function submit() {
    setProblem(undefined);
    const answer = await claim({
      variables: { input: { skillId: skill.id, level: Number(level), visibility } },
    })
      .then(({ data }) => data?.claimSkill)
      .catch(() => undefined);
    if (answer?.__typename === 'SkillClaim') return onDone();
    setProblem(answer?.fields[0]?.message ?? t('settings.failed'));
  }
  return (
    <FocusHere>
      <section className={classes.new} aria-label={skill.name}>
        <h3 className={classes.newName}>{skill.name}</h3>
        <Radio.Group label={t('expertise.level')} value={level} onChange={setLevel}>
          <Stack gap="sm" mt="xs">
            {levels.map((value) => (
              <Radio
                key={value}
                value={value}
                label={t(`skills:level.${value}`)}
                description={t(`skills:levelText.${value}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <NativeSelect
          label={t('expertise.seenBy')}
          value={visibility}
          data={visibilities.map((value) => ({ value, label: t(`expertise.${value}`) }))}
          onChange={(event) => setVisibility(event.currentTarget.value as Visibility)}
        />
        {problem && <Notice tone="problem" title={problem} />}
        <div className={classes.acts}>
          <Button loading={loading} onClick={() => void submit()}>
            {t('expertise.add')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('expertise.cancel')}
          </Button>
        </div>
      </section>
    </FocusHere>
  );
}
