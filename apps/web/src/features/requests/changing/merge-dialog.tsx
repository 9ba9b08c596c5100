import { useId, useState, type FormEvent } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { FindRequestsDocument, MergeRequestsDocument } from '../../../gql/changing/graphql.js';
import { useSettled } from '../../../lib/use-settled.js';
import { Button } from '../../../ui/button.js';
import { Field } from '../../../ui/field.js';
import { Modal } from '../../../ui/modal.js';
import { Notice } from '../../../ui/notice.js';
import { problemOf } from '../../../ui/post/problem-of.js';
import type { RequestInFull } from '../request-page.js';
import classes from '../request.module.css';

interface Props {
  request: RequestInFull;
  onClose: () => void;
  onMerged: () => Promise<unknown>;
}

/** Finds the request that this one goes on in; who joined the one has joined the other, each once. */
export function MergeDialog({ request, onClose, onMerged }: Props) {
  const { t } = useTranslation(['requests', 'posts']);
  const group = useId();
  const [text, setText] = useState(request.title);
  const [intoId, setIntoId] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [merge, { loading }] = useMutation(MergeRequestsDocument);
  const found = useFound(text, request.id);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!intoId) return setProblem(t('chooseRequest'));
    const answer = await merge({ variables: { input: { fromId: request.id, intoId } } })
      .then(({ data }) => data?.mergeRequests)
      .catch(() => undefined);
    if (answer?.__typename !== 'Request') return setProblem(problemOf(answer) ?? t('posts:failed'));
    await onMerged();
    onClose();
  }
  return (
    <Modal title={t('merge')} onClose={onClose}>
      <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
        <p className={classes.quiet}>{t('mergeText')}</p>
        {problem && <Notice tone="problem" title={problem} />}
        <Field
          type="search"
          label={t('findRequest')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <fieldset className={classes.options}>
          <legend className="nut-visually-hidden">{t('chooseRequest')}</legend>
          {found.map(({ id, title, joined }) => (
            <label key={id}>
              <input type="radio" name={group} checked={intoId === id} onChange={() => setIntoId(id)} />
              <span>
                {title} <span className={classes.quiet}>{t('people', { count: joined })}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <p role="status" className={found.length > 0 ? 'nut-visually-hidden' : classes.quiet}>
          {t('similarCount', { count: found.length })}
        </p>
        <div className={classes.acts}>
          <Button type="submit" disabled={loading || !intoId}>
            {t('merge')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('posts:neverMind')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** Requests that these words find and people can still join, without the one at hand. */
function useFound(text: string, exceptId: string) {
  const asked = useSettled(text.trim(), 200);
  const { data, previousData } = useQuery(FindRequestsDocument, {
    variables: { text: asked },
    skip: asked.length < 2,
  });
  const nodes = asked.length < 2 ? [] : ((data ?? previousData)?.search.nodes ?? []);
  return nodes.flatMap(({ hit }) =>
    hit.__typename === 'Request' && hit.status === 'OPEN' && hit.id !== exceptId ? [hit] : [],
  );
}
