import { useState, type FormEvent } from 'react';
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { problemsOfPerson, type PersonOnSeat } from '@nutshell/domain/participant';
import { useTranslation } from 'react-i18next';
import { NameParticipantsDocument, type BookingSeatFragment } from '../../../gql/bookings/graphql.js';
import { useFieldProblems } from '../../../lib/use-field-problems.js';
import { FormErrorSummary } from '../../../ui/form-error-summary.js';
import { Notice } from '../../../ui/notice.js';
import classes from './people.module.css';
import type { BookingWithPeople } from './seats.js';
import { forgetDraft, readDraft, useKeptDraft } from './use-kept-draft.js';

interface Props {
  booking: BookingWithPeople;
  open: readonly BookingSeatFragment[];
}

type Draft = Record<string, PersonOnSeat>;
const NOBODY: PersonOnSeat = { name: '', email: '' };
const isFilled = ({ name, email }: PersonOnSeat) => `${name}${email}`.trim() !== '';

/** Names for the open seats, as many as one knows already; what was typed survives whatever happens. */
export function NameForm({ booking, open }: Props) {
  const { t } = useTranslation('participants');
  const wordsOf = useFieldProblems();
  const key = `nutshell:names:${booking.id}`;
  const [draft, setDraft] = useState<Draft>(() => readDraft(key, {}));
  useKeptDraft(key, draft);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [notice, setNotice] = useState<string>();
  const [name, { loading }] = useMutation(NameParticipantsDocument);
  const personOn = (id: string) => draft[id] ?? NOBODY;
  const type = (id: string, change: Partial<PersonOnSeat>) =>
    setDraft({ ...draft, [id]: { ...personOn(id), ...change } });
  const fieldOf = (id: string, part: keyof PersonOnSeat) => `seat-${id}-${part}`;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const filled = open.filter(({ id }) => isFilled(personOn(id)));
    const asked = filled.length ? filled : open.slice(0, 1);
    const problems = asked.flatMap(({ id }) => problemsOfPerson(`seat-${id}-`, personOn(id)));
    setErrors(wordsOf(problems));
    setNotice(undefined);
    if (problems.length) return;
    const participants = asked.map(({ id }) => ({ participantId: id, ...personOn(id) }));
    const answer = await name({ variables: { input: { bookingId: booking.id, participants } } })
      .then(({ data }) => data?.nameParticipants)
      .catch(() => undefined);
    if (answer?.__typename === 'Booking') {
      forgetDraft(key);
      setDraft({});
    } else if (answer?.__typename === 'InvalidInput')
      setErrors(
        Object.fromEntries(
          answer.fields.map(({ field, message }) => {
            const [, index = '0', part] = field.split('.');
            return [fieldOf(asked[Number(index)]!.id, part === 'name' ? 'name' : 'email'), message];
          }),
        ),
      );
    else setNotice(answer ? answer.message : t('failed'));
  }

  return (
    <form noValidate onSubmit={(event) => void submit(event)} className={classes.form}>
      <FormErrorSummary problems={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      {notice && <Notice tone="problem" title={notice} />}
      {open.map(({ id, position }) => (
        <fieldset key={id} className={classes.fields}>
          <legend className="nut-visually-hidden">{t('seat', { number: position + 1 })}</legend>
          <TextInput
            id={fieldOf(id, 'name')}
            label={t('name', { number: position + 1 })}
            autoComplete="off"
            value={personOn(id).name}
            error={errors[fieldOf(id, 'name')]}
            onChange={(event) => type(id, { name: event.currentTarget.value })}
          />
          <TextInput
            id={fieldOf(id, 'email')}
            label={t('email', { number: position + 1 })}
            type="email"
            autoComplete="off"
            value={personOn(id).email}
            error={errors[fieldOf(id, 'email')]}
            onChange={(event) => type(id, { email: event.currentTarget.value })}
          />
        </fieldset>
      ))}
      <div>
        <Button type="submit" loading={loading}>
          {t('save', { count: open.length })}
        </Button>
      </div>
    </form>
  );
}
