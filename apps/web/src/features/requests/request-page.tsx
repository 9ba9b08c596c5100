import { lazy, Suspense } from 'react';
import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RequestDocument, type RequestQuery } from '../../gql/requests/graphql.js';
import { useMeta } from '../../lib/meta.js';
import { Bone, Bones, TextBones } from '../../ui/bones.js';
import { MissingPage } from '../../ui/missing-page.js';
import { CommentList } from '../../ui/post/comment-list.js';
import { excerpt } from '../../ui/post/excerpt.js';
import { useHashTarget } from '../../ui/post/use-hash-target.js';
import { JoinBox } from './join-box.js';
import { RequestBody } from './request-body.js';
import classes from './request.module.css';

const Outcomes = lazy(() => import('./outcomes.js').then((m) => ({ default: m.Outcomes })));
const RequestNotes = lazy(() => import('./request-notes.js').then((m) => ({ default: m.RequestNotes })));
const WishBars = lazy(() => import('./wish-bars.js').then((m) => ({ default: m.WishBars })));
const Proposals = lazy(() => import('./proposals/proposals.js').then((m) => ({ default: m.Proposals })));

const route = getRouteApi('/leervragen/$slug');

export type RequestInFull = NonNullable<RequestQuery['request']>;

/** One request: how many want it, what, where, and joining; then the proposals, and what people wish and ask. */
export function RequestPage() {
  const { t } = useTranslation('requests');
  const { slug } = route.useParams();
  const { data, error, loading, refetch } = useQuery(RequestDocument, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
  });
  if (data?.request) return <Found key={data.request.id} request={data.request} onChanged={refetch} />;
  if (loading) return <RequestBone />;
  return (
    <MissingPage
      title={t('missingTitle')}
      text={t('missingText')}
      error={error}
      onRetry={() => void refetch()}
    />
  );
}

export interface PartProps {
  request: RequestInFull;
  onChanged: () => Promise<unknown>;
}

function Found({ request, onChanged }: PartProps) {
  const { t } = useTranslation('requests');
  const isOver = request.status !== 'OPEN' && request.status !== 'PLANNED';
  useHashTarget(true);
  useMeta({ title: request.title, description: excerpt(request.text, 155) || t('lead') });
  return (
    <article className={classes.page}>
      <div className={classes.top}>
        <Suspense>
          <RequestNotes request={request} onChanged={onChanged} />
        </Suspense>
        <RequestBody request={request} onChanged={onChanged} />
      </div>
      <aside className={classes.aside} aria-label={t('join')}>
        <JoinBox request={request} />
      </aside>
      <div className={classes.rest}>
        {request.status === 'GIVEN' && (
          <Suspense>
            <Outcomes request={request} onChanged={onChanged} />
          </Suspense>
        )}
        <Suspense
          fallback={
            <Bones>
              <Bone height="12rem" />
            </Bones>
          }
        >
          {!isOver && <Proposals request={request} onChanged={onChanged} />}
        </Suspense>
        {request.status === 'OPEN' && (
          <Suspense>
            <WishBars request={request} />
          </Suspense>
        )}
        <section aria-labelledby="vragen-aan-de-vragers">
          <h2 id="vragen-aan-de-vragers" className={classes.part}>
            {isOver ? t('comments') : t('questions')}
          </h2>
          {!isOver && <p className={classes.quiet}>{t('questionsText')}</p>}
          <CommentList
            post={request}
            about={t('theRequest')}
            marksAsker={t('asker')}
            {...(!isOver && { write: t('askAskers') })}
          />
        </section>
      </div>
    </article>
  );
}

const RequestBone = () => (
  <div className={classes.page}>
    <div className={classes.top}>
      <Bones>
        <Bone width="70%" height="2.75rem" />
        <br />
        <br />
        <TextBones lines={5} />
      </Bones>
    </div>
    <div className={classes.aside}>
      <Bones>
        <Bone height="20rem" />
      </Bones>
    </div>
  </div>
);
