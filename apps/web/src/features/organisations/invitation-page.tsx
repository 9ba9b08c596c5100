import { useState } from 'react';
import { useMutation, useQuery } from '@apollo/client/react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { InvitationDocument, JoinOrganisationDocument } from '../../gql/organisations/graphql.js';
import { useViewer } from '../../lib/use-viewer.js';
import { Bone, Bones } from '../../ui/bones.js';
import { Button } from '../../ui/button.js';
import { LinkButton } from '../../ui/link-button.js';
import { MissingPage } from '../../ui/missing-page.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import classes from './organisations.module.css';

/** Where the link of an organisation leads: who invites, what joining means, and the button. */
export function InvitationPage() {
  const { t } = useTranslation(['organisations', 'shell']);
  const { code } = useParams({ from: '/uitnodiging/$code' });
  const { viewer } = useViewer();
  const navigate = useNavigate();
  const [problem, setProblem] = useState<string>();
  const { data, error, loading, refetch } = useQuery(InvitationDocument, { variables: { code } });
  const [join, joining] = useMutation(JoinOrganisationDocument, { refetchQueries: ['MyOrganisations'] });
  const invitation = data?.organisationByInvite;

  async function submit() {
    setProblem(undefined);
    const answer = await join({ variables: { code } })
      .then(({ data: said }) => said?.joinOrganisation)
      .catch(() => undefined);
    if (answer?.__typename === 'Organisation')
      return navigate({ to: '/organisaties/$slug', params: { slug: answer.slug } });
    setProblem(answer?.message ?? t('failed'));
  }

  if (!invitation && loading)
    return (
      <Page title={t('invitation')} width="narrow" hideTitle>
        <Bones>
          <Bone height="2.5rem" />
          <Bone height="8rem" />
        </Bones>
      </Page>
    );
  if (!invitation)
    return (
      <MissingPage
        title={t('linkGoneTitle')}
        text={t('linkGoneText')}
        error={error}
        onRetry={() => void refetch()}
      />
    );
  const { name, town, memberCount, slug } = invitation;
  const back = `/uitnodiging/${code}`;
  return (
    <Page
      title={t('joinTitle', { name })}
      lead={[town, t('members', { count: memberCount })].filter(Boolean).join(' · ')}
      width="narrow"
    >
      <div className={classes.stack}>
        <ul className={classes.points}>
          <li>{t('joinRead')}</li>
          <li>{t('joinSeen')}</li>
          <li>{t('joinLeave')}</li>
        </ul>
        {problem && <Notice tone="problem" title={problem} />}
        <div className={classes.acts}>
          {slug && (
            <>
              <p>{t('alreadyMember')}</p>
              <LinkButton to="/organisaties/$slug" params={{ slug }}>
                {t('toOrganisation', { name })}
              </LinkButton>
            </>
          )}
          {!slug && viewer && (
            <Button disabled={joining.loading} onClick={() => void submit()}>
              {t('join', { name })}
            </Button>
          )}
          {!slug && viewer === null && (
            <>
              <LinkButton to="/aanmelden" search={{ terug: back }}>
                {t('signUpToJoin')}
              </LinkButton>
              <LinkButton to="/inloggen" search={{ terug: back }} variant="default">
                {t('shell:signIn')}
              </LinkButton>
            </>
          )}
        </div>
      </div>
    </Page>
  );
}
