import { useState } from 'react';
import { Anchor, Button } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { CompletenessCode } from '@nutshell/domain/training';
import type { TrainerProfileStep } from '@nutshell/domain/accounts';
import { PublishTrainingDocument, type EditedTrainingFragment } from '../../gql/studio/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import classes from './editor.module.css';
import { leadTo } from './meter.js';

interface Props {
  training: EditedTrainingFragment;
  saveNow: () => Promise<boolean>;
}

type Outcome =
  | { kind: 'done' | 'unsaved' | 'failed' | 'payout' }
  | { kind: 'incomplete'; missing: CompletenessCode[] }
  | { kind: 'profile'; missing: TrainerProfileStep[] }
  | { kind: 'refused'; message: string };

/** Publishing, with what stands in its way and how to clear it. */
export function PublishBox({ training, saveNow }: Props) {
  const { t } = useTranslation('studio');
  const [publish] = useMutation(PublishTrainingDocument);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const draft = training.status !== 'PUBLISHED';

  async function submit() {
    setBusy(true);
    setOutcome((await saveNow()) ? await ask() : { kind: 'unsaved' });
    setBusy(false);
  }
  async function ask(): Promise<Outcome> {
    const answer = await publish({ variables: { id: training.id } })
      .then(({ data }) => data?.publishTraining)
      .catch(() => undefined);
    if (!answer) return { kind: 'failed' };
    switch (answer.__typename) {
      case 'Training':
        return { kind: 'done' };
      case 'TrainingIncomplete':
        return { kind: 'incomplete', missing: answer.missing as CompletenessCode[] };
      case 'TrainerProfileIncomplete':
        return { kind: 'profile', missing: answer.missing as TrainerProfileStep[] };
      case 'PayoutOnboardingNeeded':
        return { kind: 'payout' };
      default:
        return { kind: 'refused', message: answer.message };
    }
  }

  return (
    <div className={classes.publish} hidden={!draft && !outcome}>
      <div aria-live="polite">{outcome && <OutcomeNotice outcome={outcome} training={training} />}</div>
      {draft && (
        <>
          <h2>{t('publish.checklist')}</h2>
          {training.sessions.length === 0 && <p className={classes.quiet}>{t('publish.noDates')}</p>}
          <div>
            <Button size="lg" loading={busy} onClick={() => void submit()}>
              {t('publish.submit')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function OutcomeNotice({ outcome, training }: { outcome: Outcome; training: EditedTrainingFragment }) {
  const { t } = useTranslation('studio');
  const f = useFormats();
  switch (outcome.kind) {
    case 'done':
      return (
        <Notice tone="done" title={t('publish.done')}>
          <p>{t('publish.doneText')}</p>
          <LinkButton to="/trainingen/$slug" params={{ slug: training.slug }}>
            {t('publish.toPage')}
          </LinkButton>
        </Notice>
      );
    case 'incomplete':
      return (
        <Notice tone="problem" title={t('publish.missingTitle')}>
          <p>{t('publish.missingText')}</p>
          <ul>
            {outcome.missing.map((code) => (
              <li key={code}>
                <Anchor component="button" type="button" onClick={() => leadTo(code)}>
                  {t(`step.${code}`)}
                </Anchor>
              </li>
            ))}
          </ul>
        </Notice>
      );
    case 'profile':
      return (
        <Notice tone="problem" title={t('publish.profileTitle')}>
          <p>
            {t('publish.profileText', {
              list: f.list(outcome.missing.map((step) => t(`profileStep.${step}`))),
            })}
          </p>
          <LinkButton
            to="/instellingen"
            search={{ deel: 'trainer', terug: `/studio/trainingen/${training.slug}` }}
          >
            {t('publish.toProfile')}
          </LinkButton>
        </Notice>
      );
    case 'payout':
      return (
        <Notice tone="problem" title={t('publish.payoutTitle')}>
          <p>{t('publish.payoutText')}</p>
          <LinkButton to="/studio/inkomsten">{t('publish.toPayout')}</LinkButton>
        </Notice>
      );
    case 'refused':
      return <Notice tone="problem" title={outcome.message} />;
    case 'unsaved':
      return <Notice tone="problem" title={t('publish.unsaved')} />;
    case 'failed':
      return <Notice tone="problem" title={t('failed')} />;
  }
}
