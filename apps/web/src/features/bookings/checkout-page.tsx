import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CheckoutDocument } from '../../gql/bookings/graphql.js';
import { useViewer } from '../../lib/use-viewer.js';
import { Bone, Bones, TextBones } from '../../ui/bones.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Page } from '../../ui/page.js';
import { TextLink } from '../../ui/text-link.js';
import { CannotBook, reasonNotToBook } from './cannot-book.js';
import { CheckoutForm } from './checkout-form.js';
import classes from './checkout.module.css';
import { SessionCard } from './session-card.js';

const route = getRouteApi('/trainingen/$slug/boek/$sessionId');

export function CheckoutPage() {
  const { t } = useTranslation('bookings');
  const { slug, sessionId } = route.useParams();
  const { viewer } = useViewer();
  const { data, error, refetch } = useQuery(CheckoutDocument, {
    variables: { id: sessionId },
    // Seats go fast: what the last page knew is shown first, then what is true now.
    fetchPolicy: 'cache-and-network',
  });
  const [tried, setTried] = useState(false);
  const back = (
    <TextLink to="/trainingen/$slug" params={{ slug }}>
      {t('checkout.back')}
    </TextLink>
  );

  if (error && !data)
    return (
      <Page title={t('checkout.title')}>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <CheckoutBones title={t('checkout.title')} />;
  const { session } = data;
  if (!session)
    return (
      <Page title={t('checkout.title')} hideTitle width="text">
        <EmptyState
          title={t('checkout.notFound')}
          actions={
            <LinkButton to="/trainingen/$slug" params={{ slug }}>
              {t('checkout.toTraining')}
            </LinkButton>
          }
        >
          {t('checkout.notFoundText')}
        </EmptyState>
      </Page>
    );

  const reason = reasonNotToBook(session, viewer?.person.id);
  return (
    <Page
      title={session.seatsLeft > 0 || reason ? t('checkout.title') : t('checkout.waitTitle')}
      actions={back}
    >
      <div className={classes.layout} data-refused={reason ? true : undefined}>
        <div className={classes.summary}>
          <SessionCard session={session} />
        </div>
        {reason ? (
          <CannotBook reason={reason} session={session} tried={tried} />
        ) : (
          <CheckoutForm
            session={session}
            onStale={() => {
              setTried(true);
              void refetch();
            }}
          />
        )}
      </div>
    </Page>
  );
}

function CheckoutBones({ title }: { title: string }) {
  return (
    <Page title={title}>
      <Bones>
        <div className={classes.layout}>
          <div className={classes.summary}>
            <div className={classes.bones}>
              <Bone height="9rem" />
              <TextBones lines={4} />
            </div>
          </div>
          <div className={classes.bones}>
            <Bone width="8rem" height="1.5rem" />
            <Bone width="14rem" height="2.75rem" />
            <Bone height="6rem" />
            <Bone height="9rem" />
          </div>
        </div>
      </Bones>
    </Page>
  );
}
