import { useQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OrganisationDocument, type OrganisationQuery } from '../../gql/organisations/graphql.js';
import { MissingPage } from '../../ui/missing-page.js';
import { LinkButton } from '../../ui/link-button.js';
import { Page } from '../../ui/page.js';
import { RowBones } from '../../ui/row-bones.js';
import { InviteLink } from './invite-link.js';
import { Leave } from './leave.js';
import { MemberList } from './member-list.js';
import classes from './organisations.module.css';

export type Organisation = NonNullable<OrganisationQuery['organisation']>;

/** An organisation from within: who is there, how colleagues join, and how to leave. */
export function OrganisationPage() {
  const { t } = useTranslation('organisations');
  const { slug } = useParams({ from: '/organisaties/$slug' });
  const { data, error, loading, refetch } = useQuery(OrganisationDocument, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
  });
  if (data?.organisation) return <Found organisation={data.organisation} />;
  if (loading)
    return (
      <Page title={t('title')} hideTitle>
        <RowBones />
      </Page>
    );
  return (
    <MissingPage
      title={t('notFoundTitle')}
      text={t('notFoundText')}
      error={error}
      onRetry={() => void refetch()}
    />
  );
}

function Found({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('organisations');
  const { name, town, kvk, slug } = organisation;
  const facts = [town, kvk ? t('kvkNumber', { kvk }) : undefined].filter(Boolean);
  return (
    <Page
      title={name}
      lead={facts.length > 0 ? facts.join(' · ') : undefined}
      actions={
        <LinkButton to="/wie-weet-wat" search={{ firma: slug }} variant="default">
          {t('whoKnows')}
        </LinkButton>
      }
    >
      <div className={classes.columns}>
        <div className={classes.stack}>
          <MemberList organisation={organisation} />
        </div>
        <div className={classes.stack}>
          <InviteLink organisation={organisation} />
          <Leave organisation={organisation} />
          <p className={classes.quiet}>
            <Link to="/organisaties">{t('toAll')}</Link>
          </p>
        </div>
      </div>
    </Page>
  );
}
