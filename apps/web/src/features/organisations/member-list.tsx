import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { OrganisationMembersDocument } from '../../gql/organisations/graphql.js';
import { useSettled } from '../../lib/use-settled.js';
import { ErrorState } from '../../ui/error-state.js';
import { RowBones } from '../../ui/row-bones.js';
import { MemberRow } from './member-row.js';
import type { Organisation } from './organisation-page.js';
import classes from './organisations.module.css';

const pageSize = 25;
/** From so many on, looking for a name is quicker than reading. */
const searchable = 10;

/** Who is in it, by name; more on demand. */
export function MemberList({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('organisations');
  const [typed, setTyped] = useState('');
  const text = useSettled(typed.trim(), 250);
  const variables = { slug: organisation.slug, text: text || null, first: pageSize };
  const { data, previousData, error, refetch, fetchMore } = useQuery(OrganisationMembersDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  const members = (data ?? previousData)?.organisation?.members;
  const more = () =>
    fetchMore({
      variables: { ...variables, after: members?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: next }) => {
        const [was, is] = [before.organisation?.members, next.organisation?.members];
        if (!before.organisation || !was || !is) return before;
        return {
          ...before,
          organisation: { ...before.organisation, members: { ...is, nodes: [...was.nodes, ...is.nodes] } },
        };
      },
    });
  const total = organisation.memberCount ?? 0;
  return (
    <section aria-labelledby="members-heading">
      <h2 id="members-heading" className={classes.heading}>
        {t('members', { count: total })}
      </h2>
      {total > searchable && (
        <TextInput
          type="search"
          size="md"
          mt="md"
          aria-label={t('findMember')}
          placeholder={t('findMember')}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      {error && !members && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!members && !error && <RowBones />}
      {members && members.nodes.length === 0 && <p className={classes.quiet}>{t('noMember')}</p>}
      {members && (
        <ul className={classes.members}>
          {members.nodes.map((member) => (
            <li key={member.person.id}>
              <MemberRow member={member} organisation={organisation} />
            </li>
          ))}
        </ul>
      )}
      {members?.pageInfo.hasNextPage && (
        <Button variant="default" onClick={() => void more()}>
          {t('more', { count: members.totalCount - members.nodes.length })}
        </Button>
      )}
    </section>
  );
}
