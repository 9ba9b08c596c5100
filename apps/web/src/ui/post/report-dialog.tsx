import { useId, useState, type FormEvent } from 'react';
import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import {
  ReportSomethingDocument,
  type ReportContentInput,
  type ReportReason,
} from '../../gql/post/graphql.js';
import { Button } from '../button.js';
import { FocusHere } from '../focus-here.js';
import { Modal } from '../modal.js';
import { Notice } from '../notice.js';
import { TextArea } from '../text-area.js';
import { problemOf } from './problem-of.js';
import classes from './report-dialog.module.css';

const reasons = ['SPAM', 'RUDE', 'WRONG', 'PRIVATE', 'UNLAWFUL', 'OTHER'] as const satisfies ReportReason[];

interface Props {
  kind: ReportContentInput['kind'];
  id: string;
  about: string;
  onClose: () => void;
}

/** Tells a moderator what is wrong with something; who wrote it never hears who did. */
export function ReportDialog({ kind, id, about, onClose }: Props) {
  const { t } = useTranslation('posts');
  const group = useId();
  const [reason, setReason] = useState<ReportReason>();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const [done, setDone] = useState(false);
  const [report, { loading }] = useMutation(ReportSomethingDocument);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!reason) return setProblem(t('reportReasonMissing'));
    const answer = await report({ variables: { input: { kind, id, reason, text: text.trim() || null } } })
      .then(({ data }) => data?.reportContent)
      .catch(() => undefined);
    if (answer?.__typename === 'ReportReceived') setDone(true);
    else setProblem(problemOf(answer) ?? t('failed'));
  }
  return (
    <Modal title={t('reportTitle', { about })} onClose={onClose}>
      {done ? (
        <FocusHere>
          <Notice tone="done" title={t('reported')}>
            <p>{t('reportedText')}</p>
          </Notice>
          <div>
            <Button onClick={onClose}>{t('close')}</Button>
          </div>
        </FocusHere>
      ) : (
        <form noValidate onSubmit={(event) => void submit(event)} className={classes.form}>
          {problem && <Notice tone="problem" title={problem} />}
          <fieldset className={classes.reasons}>
            <legend>{t('reportReason')}</legend>
            {reasons.map((one) => (
              <label key={one}>
                <input type="radio" name={group} checked={reason === one} onChange={() => setReason(one)} />
                {t(`reportReasons.${one}`)}
              </label>
            ))}
          </fieldset>
          <TextArea
            label={t('reportMore')}
            value={text}
            maxLength={1000}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <div className={classes.acts}>
            <Button type="submit" disabled={loading}>
              {t('sendReport')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('neverMind')}
            </Button>
          </div>
        </form>
      )}
    </Modal>
  );
}
