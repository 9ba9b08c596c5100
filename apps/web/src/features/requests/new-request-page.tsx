import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RequestOriginDocument, type RequestOriginQuery } from '../../gql/requests/graphql.js';
import { useViewer } from '../../lib/use-viewer.js';
import { Bone, Bones } from '../../ui/bones.js';
import { ErrorState } from '../../ui/error-state.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { RequestForm } from './request-form.js';

const route = getRouteApi('/leervragen/nieuw');

/** "Vraag een training aan": what one wants to learn, in two minutes; or made of a question or an idea. */
export function NewRequestPage() {
  const { t } = useTranslation('requests');
  const { titel, over, uit } = route.useSearch();
  return (
    <Page title={t('ask')} lead={t('askLead')}>
      {uit ? <FromPost id={uit} /> : <RequestForm key={`${titel}/${over}`} title={titel} about={over} />}
    </Page>
  );
}

export type Origin = Extract<
  NonNullable<RequestOriginQuery['post']>,
  { __typename: 'Question' } | { __typename: 'Idea' }
>;

function FromPost({ id }: { id: string }) {
  const { t } = useTranslation('requests');
  const { viewer } = useViewer();
  const { data, error, refetch } = useQuery(RequestOriginDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const post = data?.post;
  if (error && !post) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data)
    return (
      <Bones>
        <Bone height="22rem" />
      </Bones>
    );
  if (post?.__typename !== 'Question' && post?.__typename !== 'Idea')
    return (
      <>
        <Notice tone="info" title={t('originMissing')} />
        <br />
        <RequestForm title={undefined} about={undefined} />
      </>
    );
  if (post.request)
    return (
      <Notice tone="info" title={t('requestExists')}>
        <p>
          <Link to="/leervragen/$slug" params={{ slug: post.request.slug }}>
            {post.request.title}
          </Link>
        </p>
      </Notice>
    );
  // A visitor signs in at the end.
  const may = viewer === null ? post.interest.shared : post.viewer.canTurnIntoRequest;
  if (!may)
    return (
      <>
        <Notice tone="info" title={t('originFew')} />
        <br />
        <RequestForm title={post.title} about={post.skills[0]?.slug} />
      </>
    );
  return <RequestForm key={id} title={post.title} about={undefined} origin={post} />;
}
