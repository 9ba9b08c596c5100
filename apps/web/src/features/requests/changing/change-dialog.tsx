import { useState, type FormEvent } from 'react';
import { useMutation } from '@apollo/client/react';
import { askedProblems } from '@nutshell/domain/request';
import { useTranslation } from 'react-i18next';
import { ChangeRequestDocument } from '../../../gql/changing/graphql.js';
import { useFieldProblems } from '../../../lib/use-field-problems.js';
import { useFormProblems } from '../../../lib/use-form-problems.js';
import { Button } from '../../../ui/button.js';
import { FormErrorSummary } from '../../../ui/form-error-summary.js';
import { Modal } from '../../../ui/modal.js';
import { Notice } from '../../../ui/notice.js';
import { fieldsOf, problemOf } from '../../../ui/post/problem-of.js';
import { askedOf, fieldsAsked } from '../asked.js';
import { AskedFields } from '../asked-fields.js';
import type { RequestInFull } from '../request-page.js';
import classes from '../request.module.css';

/** Changes levels, place, dayparts and price; its words are changed where they stand. */
export function ChangeDialog({ request, onClose }: { request: RequestInFull; onClose: () => void }) {
  const { t } = useTranslation(['requests', 'posts']);
  const inWords = useFieldProblems();
  const { problems, show, clear } = useFormProblems();
  const [asked, setAsked] = useState(() => askedOf(request));
  const [problem, setProblem] = useState<string>();
  const [send, { loading }] = useMutation(ChangeRequestDocument);

  async function submit(event: FormEvent) {
    event.preventDefault();
    clear();
    setProblem(undefined);
    const fields = fieldsAsked(asked);
    const found = inWords(askedProblems(fields));
    if (Number.isNaN(fields.maxPriceExVatCents)) found['maxPriceExVatCents'] = t('priceWrong');
    if (Object.keys(found).length > 0) return show(found);
    const answer = await send({ variables: { input: { requestId: request.id, ...fields } } })
      .then(({ data }) => data?.changeRequest)
      .catch(() => undefined);
    if (answer?.__typename === 'Request') onClose();
    else if (answer?.__typename === 'InvalidInput') show(fieldsOf(answer));
    else setProblem(problemOf(answer) ?? t('posts:failed'));
  }
  return (
    <Modal title={t('changeAsked')} onClose={onClose} wide>
      <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
        <FormErrorSummary problems={problems} />
        {problem && <Notice tone="problem" title={problem} />}
        <AskedFields
          asked={asked}
          change={(part) => setAsked((now) => ({ ...now, ...part }))}
          wrong={(field) => problems.find((one) => one.field === field)?.message}
        />
        <div className={classes.acts}>
          <Button type="submit" disabled={loading}>
            {t('posts:save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('posts:neverMind')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
