import { useState, type FormEvent } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { FindColleaguesDocument, HandOverQuestionDocument } from '../../gql/questions/graphql.js';
import { useSettled } from '../../lib/use-settled.js';
import { Button } from '../../ui/button.js';
import { Combobox } from '../../ui/combobox.js';
import { Modal } from '../../ui/modal.js';
import { Notice } from '../../ui/notice.js';
import { problemOf } from '../../ui/post/problem-of.js';
import { TextArea } from '../../ui/text-area.js';
import classes from './question.module.css';
import type { QuestionInFull } from './question-page.js';

interface Props {
  question: QuestionInFull;
  onClose: () => void;
}

/** "Niet voor mij": to somebody one knows, or to the next by the rule. */
export function HandOverDialog({ question, onClose }: Props) {
  const { t } = useTranslation(['questions', 'posts']);
  const [to, setTo] = useState<{ id: string; name: string }>();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const [handOver, { loading }] = useMutation(HandOverQuestionDocument);
  async function submit(event: FormEvent) {
    event.preventDefault();
    const input = { questionId: question.id, toPersonId: to?.id ?? null, reason: reason.trim() || null };
    const answer = await handOver({ variables: { input } })
      .then(({ data }) => data?.handOverQuestion)
      .catch(() => undefined);
    if (answer?.__typename === 'Question') onClose();
    else setProblem(problemOf(answer) ?? t('posts:failed'));
  }
  return (
    <Modal title={t('notForMe')} onClose={onClose}>
      <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
        <p className={classes.quiet}>{t('handOverText')}</p>
        {problem && <Notice tone="problem" title={problem} />}
        {to ? (
          <p className={classes.chosen}>
            {t('handOverTo', { name: to.name })}{' '}
            <Button variant="subtle" size="sm" onClick={() => setTo(undefined)}>
              {t('posts:change')}
            </Button>
          </p>
        ) : (
          <FindColleague onChoose={setTo} />
        )}
        <TextArea
          label={t('handOverReason')}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className={classes.acts}>
          <Button type="submit" disabled={loading}>
            {to ? t('handOver') : t('handOverNext')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('posts:neverMind')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

function FindColleague({ onChoose }: { onChoose: (person: { id: string; name: string }) => void }) {
  const { t } = useTranslation('questions');
  const [typed, setTyped] = useState('');
  const asked = useSettled(typed.trim(), 150);
  const { data, previousData } = useQuery(FindColleaguesDocument, {
    variables: { text: asked },
    skip: asked.length < 2,
  });
  const found = asked.length < 2 ? [] : ((data ?? previousData)?.people.edges ?? []);
  return (
    <Combobox
      label={t('handOverWho')}
      value={typed}
      onChange={setTyped}
      options={found.map(({ node: { person } }) => ({
        key: person.id,
        content: person.headline ? `${person.name}, ${person.headline}` : person.name,
        choose: () => onChoose(person),
      }))}
    />
  );
}
