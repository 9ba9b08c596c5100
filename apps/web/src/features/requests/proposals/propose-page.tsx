import { useQuery } from '@apollo/client/react';
import { getRouteApi, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProposeFormDocument } from '../../../gql/proposals/graphql.js';
import { useViewer } from '../../../lib/use-viewer.js';
import { Bone, Bones } from '../../../ui/bones.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { LinkButton } from '../../../ui/link-button.js';
import { MissingPage } from '../../../ui/missing-page.js';
import { Page } from '../../../ui/page.js';
import { TextLink } from '../../../ui/text-link.js';
import { ProposeForm } from './propose-form.js';
import type { AskedRequest } from './propose-values.js';

const route = getRouteApi('/leervragen/$slug/voorstel');

/** "Doe een voorstel": a trainer offers what is asked for. */
export function ProposePage() {
  const { t } = useTranslation(['proposing', 'requests']);
  const { slug } = route.useParams();
  const { viewer, isTrainer } = useViewer();
  const { data, error, loading, refetch } = useQuery(ProposeFormDocument, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
    skip: viewer === undefined,
  });
  const request = data?.request;
  if (viewer === null) return <SignInFirst />;
  if (!request || !viewer) {
    if (loading || !viewer)
      return (
        <Page title={t('title')}>
          <Bones>
            <Bone height="34rem" />
          </Bones>
        </Page>
      );
    return (
      <MissingPage
        title={t('requests:missingTitle')}
        text={t('requests:missingText')}
        error={error}
        onRetry={() => void refetch()}
      />
    );
  }
  const refusal = !isTrainer ? 'trainer' : refusalOf(request);
  if (refusal) return <Refused slug={slug} reason={refusal} />;
  return (
    <Page
      title={t('title')}
      lead={t('lead', { title: request.title })}
      actions={
        <TextLink to="/leervragen/$slug" params={{ slug }}>
          {t('back')}
        </TextLink>
      }
    >
      <ProposeForm
        request={request}
        trainings={data.viewer?.trainings.nodes ?? []}
        vatStatus={data.viewer?.trainerProfile?.vatStatus ?? null}
        canReceive={data.viewer?.payoutAccount?.status === 'ACTIVE'}
      />
    </Page>
  );
}

type Refusal = 'trainer' | 'own' | 'already' | 'closed';

function refusalOf({ part, proposals }: AskedRequest): Refusal | undefined {
  if (part.canPropose) return undefined;
  if (part.isOwner) return 'own';
  return proposals.some(({ isMine, status }) => isMine && status === 'OPEN') ? 'already' : 'closed';
}

function Refused({ slug, reason }: { slug: string; reason: Refusal }) {
  const { t } = useTranslation('proposing');
  const { pathname } = useLocation();
  return (
    <Page title={t('title')} hideTitle width="text">
      <EmptyState
        title={t(`${reason}Title`)}
        actions={
          <>
            {reason === 'trainer' && (
              <LinkButton to="/instellingen" search={{ deel: 'trainer', terug: pathname }}>
                {t('trainerAction')}
              </LinkButton>
            )}
            <LinkButton
              to="/leervragen/$slug"
              params={{ slug }}
              search={{}}
              hash={reason === 'already' ? 'proposals' : ''}
              variant={reason === 'trainer' ? 'default' : 'filled'}
            >
              {reason === 'already' ? t('toProposal') : t('back')}
            </LinkButton>
          </>
        }
      >
        <p>{t(`${reason}Text`)}</p>
      </EmptyState>
    </Page>
  );
}

function SignInFirst() {
  const { t } = useTranslation('proposing');
  const { pathname } = useLocation();
  return (
    <Page title={t('title')} hideTitle width="text">
      <EmptyState
        title={t('signInTitle')}
        actions={
          <LinkButton to="/inloggen" search={{ terug: pathname }}>
            {t('signIn')}
          </LinkButton>
        }
      >
        <p>{t('signInText')}</p>
      </EmptyState>
    </Page>
  );
}
