import { useState, type FormEvent } from 'react';
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { problemsOfPerson } from '@nutshell/domain/participant';
import { useTranslation } from 'react-i18next';
import { NameSubstituteDocument, type BookingSeatFragment } from '../../../gql/bookings/graphql.js';
import { useFieldProblems } from '../../../lib/use-field-problems.js';
import { Dialog } from '../../../ui/dialog.js';
import { Notice } from '../../../ui/notice.js';
import classes from './people.module.css';

/** Somebody else on a seat: free, until the start. */
export function SubstituteDialog({ seat, onClose }: { seat: BookingSeatFragment; onClose: () => void }) {
  const { t } = useTranslation('participants');
  const wordsOf = useFieldProblems();
  const [person, setPerson] = useState({ name: '', email: '' });
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [notice, setNotice] = useState<string>();
  const [nameSubstitute, { loading }] = useMutation(NameSubstituteDocument);
  const was = seat.name ?? '';

  async function submit(event: FormEvent) {
    event.preventDefault();
    const problems = problemsOfPerson('', person);
    setErrors(wordsOf(problems));
    setNotice(undefined);
    if (problems.length) return;
    const answer = await nameSubstitute({ variables: { input: { participantId: seat.id, ...person } } })
      .then(({ data }) => data?.nameSubstitute)
      .catch(() => undefined);
    if (answer?.__typename === 'Booking') return onClose();
    if (answer?.__typename === 'InvalidInput')
      setErrors(Object.fromEntries(answer.fields.map(({ field, message }) => [field, message])));
    else setNotice(answer ? answer.message : t('failed'));
  }
  return (
    <Dialog opened onClose={onClose} title={t('substituteTitle', { name: was })}>
      <form noValidate onSubmit={(event) => void submit(event)} className={classes.form}>
        <p className={classes.quiet}>
          {seat.isViewer ? t('substituteYou') : t('substituteText', { name: was })}
        </p>
        {notice && <Notice tone="problem" title={notice} />}
        <TextInput
          label={t('substituteName')}
          autoComplete="off"
          data-autofocus
          value={person.name}
          error={errors['name']}
          onChange={(event) => setPerson({ ...person, name: event.currentTarget.value })}
        />
        <TextInput
          label={t('substituteEmail')}
          description={t('emailHint')}
          type="email"
          autoComplete="off"
          value={person.email}
          error={errors['email']}
          onChange={(event) => setPerson({ ...person, email: event.currentTarget.value })}
        />
        <div className={classes.acts}>
          <Button variant="default" onClick={onClose}>
            {t('keep')}
          </Button>
          <Button type="submit" loading={loading}>
            {t('substituteButton')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
