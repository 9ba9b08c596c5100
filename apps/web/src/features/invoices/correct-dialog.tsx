import { useState, type FormEvent } from 'react';
import { Button, Radio } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CorrectInvoiceDocument, type InvoicePaperFragment } from '../../gql/invoices/graphql.js';
import { useFieldProblems } from '../../lib/use-field-problems.js';
import { useFormProblems } from '../../lib/use-form-problems.js';
import { Dialog } from '../../ui/dialog.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { Notice } from '../../ui/notice.js';
import { BuyerFields } from './buyer-fields.js';
import { correctionOf, inputOf, problemsOf, type Correction } from './correction.js';
import classes from './paper.module.css';

interface Props {
  invoice: InvoicePaperFragment;
  opened: boolean;
  onClose: () => void;
}

/** The right name and address; the server answers with the new invoice, which then comes on screen. */
export function CorrectDialog({ invoice, opened, onClose }: Props) {
  const { t } = useTranslation('invoices');
  const navigate = useNavigate();
  const inWords = useFieldProblems();
  const summary = useFormProblems();
  const [draft, setDraft] = useState(() => correctionOf(invoice));
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [refused, setRefused] = useState<string>();
  const [correct, { loading }] = useMutation(CorrectInvoiceDocument);
  const change = (part: Partial<Correction>) => setDraft((before) => ({ ...before, ...part }));
  const show = (found: Record<string, string>) => {
    setProblems(found);
    summary.show(found);
  };

  async function submit(event: FormEvent) {
    event.preventDefault();
    setRefused(undefined);
    const found = inWords(problemsOf(draft));
    show(found);
    if (Object.keys(found).length) return;
    const answer = await correct({
      variables: { input: inputOf(invoice.id, draft) },
      refetchQueries: ['InvoicePage'],
    })
      .then(({ data }) => data?.correctInvoice)
      .catch(() => undefined);
    switch (answer?.__typename) {
      case 'Invoice':
        onClose();
        return navigate({ to: '/facturen/$id', params: { id: answer.id }, search: { nieuw: '1' } });
      case 'InvalidInput':
        return show(Object.fromEntries(answer.fields.map(({ field, message }) => [field, message])));
      default:
        return setRefused(answer && 'message' in answer ? answer.message : t('correct.failed'));
    }
  }

  return (
    <Dialog opened={opened} onClose={onClose} title={t('correct.title')}>
      <form className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
        <p>{t('correct.text')}</p>
        <FormErrorSummary problems={summary.problems} />
        {refused && <Notice tone="problem" title={refused} />}
        <Radio.Group
          label={t('correct.kind')}
          value={draft.kind}
          error={problems['buyer.kind']}
          onChange={(kind) => change({ kind: kind === 'BUSINESS' ? 'BUSINESS' : 'CONSUMER' })}
        >
          <div className={classes.kinds}>
            <Radio value="BUSINESS" label={t('correct.BUSINESS')} />
            <Radio value="CONSUMER" label={t('correct.CONSUMER')} />
          </div>
        </Radio.Group>
        <BuyerFields draft={draft} problems={problems} onChange={change} />
        <div className={classes.formActs}>
          <Button variant="default" onClick={onClose}>
            {t('correct.keep')}
          </Button>
          <Button type="submit" loading={loading}>
            {t('correct.submit')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
