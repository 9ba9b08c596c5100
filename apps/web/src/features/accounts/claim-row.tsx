import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { ActionIcon, Button, Group, NativeSelect } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import {
  ClaimSkillDocument,
  WithdrawClaimDocument,
  type OwnClaimFragment,
  type Visibility,
} from '../../gql/accounts/graphql.js';
import { Notice } from '../../ui/notice.js';
import classes from './expertise.module.css';

export const levels = ['0', '1', '2', '3', '4'] as const;
export const visibilities = ['ME', 'ORGANISATION', 'PUBLIC'] as const satisfies Visibility[];
export const refetchQueries = ['ExpertiseSettings', 'Person'];

/** A skill of one's own: each change counts at once. Taking it away asks first where others stand up for it. */
export function ClaimRow({ claim }: { claim: OwnClaimFragment }) {
  const { t } = useTranslation(['accounts', 'skills']);
  const { skill, level, visibility, evidence } = claim;
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const [save, saving] = useMutation(ClaimSkillDocument);
  const [withdraw, withdrawing] = useMutation(WithdrawClaimDocument, { refetchQueries });
  const endorsements = evidence.find(({ kind }) => kind === 'ENDORSEMENT')?.count ?? 0;
  const busy = saving.loading || withdrawing.loading;

  async function change(to: { level?: number; visibility?: Visibility }) {
    setFailed(false);
    const answer = await save({ variables: { input: { skillId: skill.id, level, visibility, ...to } } })
      .then(({ data }) => data?.claimSkill)
      .catch(() => undefined);
    if (answer?.__typename !== 'SkillClaim') setFailed(true);
  }
  const remove = () => {
    if (endorsements > 0 && !asking) return setAsking(true);
    setFailed(false);
    void withdraw({ variables: { skillId: skill.id } }).catch(() => setFailed(true));
  };

  return (
    <div className={classes.claim}>
      <span className={classes.name}>{skill.name}</span>
      <NativeSelect
        aria-label={t('expertise.levelOf', { name: skill.name })}
        value={String(level)}
        disabled={busy}
        data={levels.map((value) => ({ value, label: t(`skills:level.${value}`) }))}
        onChange={(event) => void change({ level: Number(event.currentTarget.value) })}
      />
      <NativeSelect
        aria-label={t('expertise.visibilityOf', { name: skill.name })}
        value={visibility}
        disabled={busy}
        data={visibilities.map((value) => ({ value, label: t(`expertise.${value}`) }))}
        onChange={(event) => void change({ visibility: event.currentTarget.value as Visibility })}
      />
      <ActionIcon
        variant="subtle"
        size="lg"
        color="gray"
        disabled={busy}
        aria-label={t('expertise.remove', { name: skill.name })}
        onClick={remove}
      >
        <IconTrash size={20} stroke={1.6} aria-hidden />
      </ActionIcon>
      <p className={classes.text}>{t(`skills:levelText.${levels[level as 0] ?? '0'}`)}</p>
      {asking && (
        <Group className={classes.text} gap="sm">
          <span>{t('expertise.removeAsk', { count: endorsements })}</span>
          <Button size="xs" color="red" onClick={remove}>
            {t('expertise.remove', { name: skill.name })}
          </Button>
          <Button size="xs" variant="default" onClick={() => setAsking(false)}>
            {t('expertise.cancel')}
          </Button>
        </Group>
      )}
      {failed && (
        <div className={classes.text}>
          <Notice tone="problem" title={t('settings.failed')} />
        </div>
      )}
    </div>
  );
}
