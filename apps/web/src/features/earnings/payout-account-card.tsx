import { useEffect, useState } from 'react';
import { Button, Checkbox } from '@mantine/core';
import { useMutation, useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PayoutAccountDocument, StartPayoutOnboardingDocument } from '../../gql/earnings/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { Bone, Bones } from '../../ui/bones.js';
import { ErrorState } from '../../ui/error-state.js';
import { Notice } from '../../ui/notice.js';
import { TextLink } from '../../ui/text-link.js';
import classes from './earnings.module.css';

const route = getRouteApi('/studio/inkomsten');
/** How the provider's names begin, and our words for them. */
const KNOWN = [
  ['external_account', 'bank'],
  ['individual.verification.document', 'identity'],
] as const;
const ASK_AGAIN_MS = 1_500;

const knownOf = (requirement: string) =>
  KNOWN.find(([name]) => requirement.startsWith(name))?.[1] ?? ('other' as const);

/** Whether the trainer can receive money, and what is to be done when not. */
export function PayoutAccountCard() {
  const { t } = useTranslation('earnings');
  const { uitbetaling } = route.useSearch();
  const { data, error, refetch, startPolling, stopPolling } = useQuery(PayoutAccountDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const account = data?.viewer?.payoutAccount;
  const waiting = uitbetaling === 'terug' && account?.status !== 'ACTIVE' && account?.status !== 'RESTRICTED';
  useEffect(() => {
    if (!waiting) return;
    // The provider tells us by itself, a moment later.
    startPolling(ASK_AGAIN_MS);
    return stopPolling;
  }, [waiting, startPolling, stopPolling]);

  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!account)
    return (
      <Bones>
        <Bone height="9rem" />
      </Bones>
    );
  const { status, requirements, feePercent } = account;
  return (
    <section className={classes.card} aria-labelledby="payout-account" data-ready={status === 'ACTIVE'}>
      <div className={classes.cardHead}>
        <h2 id="payout-account">{t('account.title')}</h2>
        <p className={classes.badge} data-status={status}>
          {t(`account.${status}`)}
        </p>
      </div>
      <div role="status">{waiting && <Notice tone="info" title={t('account.back')} />}</div>
      <p>{t(`account.${status}Text`)}</p>
      {status !== 'ACTIVE' && status !== 'NONE' && requirements.length > 0 && (
        <>
          <p className={classes.needed}>{t('account.needed')}</p>
          <ul className={classes.list}>
            {[...new Set(requirements.map(knownOf))].map((one) => (
              <li key={one}>{t(`account.requirement.${one}`)}</li>
            ))}
          </ul>
        </>
      )}
      <p className={classes.quiet}>{t('account.fee', { percent: feePercent })}</p>
      <Start status={status} acceptedAt={account.mandateAcceptedAt ?? null} />
    </section>
  );
}

interface StartProps {
  status: 'NONE' | 'INCOMPLETE' | 'ACTIVE' | 'RESTRICTED';
  acceptedAt: string | null;
}

function Start({ status, acceptedAt }: StartProps) {
  const { t } = useTranslation('earnings');
  const f = useFormats();
  const [accepts, setAccepts] = useState(false);
  const [problem, setProblem] = useState<'mandate' | string>();
  const [start, { loading }] = useMutation(StartPayoutOnboardingDocument);
  const label = { NONE: 'start', INCOMPLETE: 'continue', ACTIVE: 'change', RESTRICTED: 'repair' } as const;

  async function submit() {
    if (!acceptedAt && !accepts) return setProblem('mandate');
    setProblem(undefined);
    const answer = await start({ variables: { acceptMandate: !acceptedAt } })
      .then(({ data }) => data?.startPayoutOnboarding)
      .catch(() => undefined);
    if (answer?.__typename === 'PayoutOnboarding') window.location.assign(answer.url);
    else setProblem(answer && 'message' in answer ? answer.message : t('account.failed'));
  }
  const link = <TextLink to="/over/facturen-en-uitbetaling">{t('account.mandateLink')}</TextLink>;
  return (
    <div className={classes.start}>
      {acceptedAt ? (
        <p className={classes.quiet}>
          {t('account.mandateAccepted', { date: f.date(acceptedAt) })}
          {link}.
        </p>
      ) : (
        <Checkbox
          label={
            <>
              {t('account.mandate')}
              {link}
            </>
          }
          checked={accepts}
          error={problem === 'mandate' ? t('account.mandateError') : undefined}
          onChange={(event) => setAccepts(event.currentTarget.checked)}
        />
      )}
      <div aria-live="polite">
        {problem && problem !== 'mandate' && <Notice tone="problem" title={problem} />}
      </div>
      <div>
        <Button
          variant={status === 'ACTIVE' ? 'default' : 'filled'}
          loading={loading}
          onClick={() => void submit()}
        >
          {t(`account.${label[status]}`)}
        </Button>
      </div>
    </div>
  );
}
