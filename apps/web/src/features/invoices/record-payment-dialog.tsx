import { useState, type FormEvent } from 'react';
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { RecordInvoicePaymentDocument, type InvoicePaperFragment } from '../../gql/invoices/graphql.js';
import { today } from '../../lib/days.js';
import { useFormats } from '../../lib/use-formats.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import { centsOf } from './amount.js';
import classes from './paper.module.css';

interface Props {
  invoice: InvoicePaperFragment;
  opened: boolean;
  onClose: () => void;
}

export function RecordPaymentDialog({ invoice, opened, onClose }: Props) {
  const { t } = useTranslation('invoices');
  const f = useFormats();
  const { id, openCents } = invoice;
  const [amount, setAmount] = useState(() => (openCents / 100).toFixed(2).replace('.', ','));
  const [receivedOn, setReceivedOn] = useState(today);
  const [reference, setReference] = useState('');
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [refused, setRefused] = useState<string>();
  const [record, { loading }] = useMutation(RecordInvoicePaymentDocument);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const amountCents = centsOf(amount);
    setRefused(undefined);
    setProblems(amountCents ? {} : { amountCents: t('record.amountWrong') });
    if (!amountCents) return;
    const input = { invoiceId: id, amountCents, receivedOn, reference };
    const answer = await record({ variables: { input } })
      .then(({ data }) => data?.recordInvoicePayment)
      .catch(() => undefined);
    switch (answer?.__typename) {
      case 'Invoice':
        return onClose();
      case 'InvalidInput':
        return setProblems(Object.fromEntries(answer.fields.map(({ field, message }) => [field, message])));
      default:
        return setRefused(answer && 'message' in answer ? answer.message : t('correct.failed'));
    }
  }

  return (
    <Dialog opened={opened} onClose={onClose} title={t('record.title')}>
      <form className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
        <p>{t('record.text', { amount: f.amount(openCents) })}</p>
        {refused && <Notice tone="problem" title={refused} />}
        <TextInput
          label={t('record.amount')}
          inputMode="decimal"
          value={amount}
          error={problems['amountCents']}
          onChange={(event) => setAmount(event.currentTarget.value)}
          data-autofocus
        />
        <TextInput
          type="date"
          label={t('record.receivedOn')}
          value={receivedOn}
          max={today()}
          error={problems['receivedOn']}
          onChange={(event) => setReceivedOn(event.currentTarget.value)}
        />
        <TextInput
          label={t('record.reference')}
          value={reference}
          maxLength={140}
          error={problems['reference']}
          onChange={(event) => setReference(event.currentTarget.value)}
        />
        <div className={classes.formActs}>
          <Button type="submit" loading={loading}>
            {t('record.submit')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
