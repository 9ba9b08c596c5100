import { useState, type FormEvent } from 'react';
import { useMutation } from '@apollo/client/react';
import { ENDORSEMENT_SENTENCE } from '@nutshell/domain/skill';
import { useTranslation } from 'react-i18next';
import { EndorseSkillDocument, type PersonSkillFragment } from '../../gql/people/graphql.js';
import { Button } from '../../ui/button.js';
import { Modal } from '../../ui/modal.js';
import { Notice } from '../../ui/notice.js';
import { TextArea } from '../../ui/text-area.js';
import classes from './endorse-dialog.module.css';

interface Props {
  person: { id: string; name: string };
  claim: PersonSkillFragment;
  onClose: () => void;
}

/** Stands up for what somebody knows, with a sentence on what they did. */
export function EndorseDialog({ person, claim, onClose }: Props) {
  const { t } = useTranslation('people');
  const [sentence, setSentence] = useState('');
  const [problem, setProblem] = useState<string>();
  const [failed, setFailed] = useState<string>();
  const [endorse, { loading }] = useMutation(EndorseSkillDocument);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setProblem(undefined);
    setFailed(undefined);
    const answer = await endorse({
      variables: { input: { personId: person.id, skillId: claim.skill.id, sentence: sentence.trim() } },
    })
      .then(({ data }) => data?.endorseSkill)
      .catch(() => undefined);
    if (answer?.__typename === 'SkillClaim') return onClose();
    if (answer?.__typename === 'InvalidInput') return setProblem(answer.fields[0]?.message);
    setFailed(answer?.message ?? t('failed'));
  }

  return (
    <Modal title={t('endorseTitle', { name: person.name, skill: claim.skill.name })} onClose={onClose}>
      <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
        {failed && <Notice tone="problem" title={failed} />}
        <TextArea
          label={t('endorseSentence')}
          hint={t('endorseHint')}
          value={sentence}
          maxLength={ENDORSEMENT_SENTENCE.max}
          error={problem}
          autoFocus
          onChange={(event) => setSentence(event.currentTarget.value)}
        />
        <div className={classes.acts}>
          <Button type="submit" disabled={loading}>
            {t('endorse')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
