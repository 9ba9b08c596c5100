import { useState, type FormEvent } from 'react';
import { Button, NumberInput } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { SetTravelTimeDocument } from '../../gql/accounts/graphql.js';
import classes from './settings.module.css';

/** How long a trainer keeps free between two sessions at different places. */
export function TravelTime({ minutes }: { minutes: number }) {
  const { t } = useTranslation('accounts');
  const [wanted, setWanted] = useState<number | string>(minutes);
  const [problem, setProblem] = useState<string>();
  const [saved, setSaved] = useState(false);
  const [set, { loading }] = useMutation(SetTravelTimeDocument);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setSaved(false);
    setProblem(undefined);
    const answer = await set({ variables: { minutes: Number(wanted) || 0 } })
      .then(({ data }) => data?.setTravelTime)
      .catch(() => undefined);
    if (answer?.__typename === 'Viewer') return setSaved(true);
    setProblem(answer?.fields[0]?.message ?? t('settings.failed'));
  }
  return (
    <form noValidate className={classes.card} onSubmit={(event) => void submit(event)}>
      <h3>{t('travel.title')}</h3>
      <NumberInput
        label={t('travel.minutes')}
        description={t('travel.hint')}
        value={wanted}
        error={problem}
        min={0}
        max={480}
        step={15}
        allowDecimal={false}
        allowNegative={false}
        clampBehavior="none"
        maw="20rem"
        onChange={(value) => {
          setWanted(value);
          setSaved(false);
        }}
      />
      <div className={classes.save}>
        <Button type="submit" variant="default" loading={loading}>
          {t('travel.save')}
        </Button>
        <span role="status" className={classes.state}>
          {saved ? t('settings.saved') : ''}
        </span>
      </div>
    </form>
  );
}
