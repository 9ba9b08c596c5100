import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, Group, NativeSelect } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  ChangeMemberRoleDocument,
  RemoveMemberDocument,
  type OrganisationMembersQuery,
  type OrganisationRole,
} from '../../gql/organisations/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { useViewer } from '../../lib/use-viewer.js';
import { Modal } from '../../ui/modal.js';
import { Notice } from '../../ui/notice.js';
import { PersonAvatar } from '../../ui/person-avatar.js';
import type { Organisation } from './organisation-page.js';
import classes from './organisations.module.css';

type Member = NonNullable<NonNullable<OrganisationMembersQuery['organisation']>['members']>['nodes'][number];

interface Props {
  member: Member;
  organisation: Organisation;
}

const refetchQueries = ['Organisation', 'OrganisationMembers'];

/** A colleague; an admin changes the role or takes somebody out. */
export function MemberRow({ member, organisation }: Props) {
  const { t } = useTranslation('organisations');
  const f = useFormats();
  const { viewer } = useViewer();
  const { person, role, joinedAt } = member;
  const [problem, setProblem] = useState<string>();
  const [asking, setAsking] = useState(false);
  const [changeRole, changing] = useMutation(ChangeMemberRoleDocument, { refetchQueries });
  const [remove, removing] = useMutation(RemoveMemberDocument, { refetchQueries });
  const isAdmin = organisation.viewer.role === 'ADMIN';
  const isSelf = viewer?.person.id === person.id;
  const input = { organisationId: organisation.id, personId: person.id };

  async function change(wanted: OrganisationRole) {
    setProblem(undefined);
    const answer = await changeRole({ variables: { input: { ...input, role: wanted } } })
      .then(({ data }) => data?.changeMemberRole)
      .catch(() => undefined);
    if (answer?.__typename !== 'Organisation') setProblem(answer?.message ?? t('failed'));
  }
  async function takeOut() {
    setProblem(undefined);
    const answer = await remove({ variables: { input } })
      .then(({ data }) => data?.removeMember)
      .catch(() => undefined);
    setAsking(false);
    if (answer?.__typename !== 'Organisation') setProblem(answer?.message ?? t('failed'));
  }

  return (
    <div className={classes.member}>
      <PersonAvatar person={{ ...person, photo: person.photo ?? null }} size={44} />
      <div>
        <p className={classes.who}>
          <Link to="/mensen/$slug" params={{ slug: person.slug }}>
            {person.name}
          </Link>{' '}
          {isSelf && <span className={classes.quiet}>({t('you')})</span>}
        </p>
        <p className={classes.quiet}>{person.headline ?? t('since', { date: f.date(joinedAt) })}</p>
      </div>
      {isAdmin ? (
        <Group gap="xs" className={classes.manage}>
          <NativeSelect
            aria-label={t('roleOf', { name: person.name })}
            value={role}
            disabled={changing.loading}
            data={[
              { value: 'MEMBER', label: t('role.MEMBER') },
              { value: 'ADMIN', label: t('role.ADMIN') },
            ]}
            onChange={(event) => void change(event.currentTarget.value as OrganisationRole)}
          />
          {!isSelf && (
            <Button
              variant="subtle"
              size="sm"
              aria-label={t('removeName', { name: person.name })}
              onClick={() => setAsking(true)}
            >
              {t('remove')}
            </Button>
          )}
        </Group>
      ) : (
        <span className={classes.quiet}>{role === 'ADMIN' && t('role.ADMIN')}</span>
      )}
      {problem && (
        <div className={classes.problem}>
          <Notice tone="problem" title={problem} />
        </div>
      )}
      {asking && (
        <Modal
          onClose={() => setAsking(false)}
          title={t('removeTitle', { name: person.name, organisation: organisation.name })}
        >
          <p>{t('removeText', { name: person.name })}</p>
          <Group mt="lg">
            <Button color="red" loading={removing.loading} onClick={() => void takeOut()}>
              {t('remove')}
            </Button>
            <Button variant="default" onClick={() => setAsking(false)}>
              {t('cancel')}
            </Button>
          </Group>
        </Modal>
      )}
    </div>
  );
}
