import { useState } from 'react';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { IconCheck, IconMinus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LeaveOrganisationDocument } from '../../gql/organisations/graphql.js';
import { Modal } from '../../ui/modal.js';
import { Notice } from '../../ui/notice.js';
import type { Organisation } from './organisation-page.js';
import classes from './organisations.module.css';

/** Leaving in one step, after reading what goes and what stays. */
export function Leave({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('organisations');
  const navigate = useNavigate();
  const client = useApolloClient();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [leave, { loading }] = useMutation(LeaveOrganisationDocument);
  const { name, viewer } = organisation;
  const leaving = viewer.leaving;
  if (!leaving) return null;

  async function submit() {
    setProblem(undefined);
    const answer = await leave({ variables: { organisationId: organisation.id } })
      .then(({ data }) => data?.leaveOrganisation)
      .catch(() => undefined);
    if (answer?.__typename !== 'LeftOrganisation') return setProblem(answer?.message ?? t('failed'));
    await navigate({ to: '/organisaties' });
    // What was for colleagues must not stay on the screen, nor in the cache.
    await client.resetStore();
  }

  const goes = [
    t('leavePosts', { count: leaving.posts }),
    t('leaveColleagues', { count: leaving.colleagues }),
    t('leaveDirectory'),
  ];
  const stays = [t('stayProfile'), t('stayEvidence'), t('stayPosts', { count: leaving.ownPosts })];
  return (
    <section className={classes.card} aria-labelledby="leave-heading">
      <h2 id="leave-heading" className={classes.heading}>
        {t('leave')}
      </h2>
      <p className={classes.quiet}>{leaving.lastAdmin ? t('lastAdmin') : t('leaveText')}</p>
      {!leaving.lastAdmin && (
        <div>
          <Button variant="default" onClick={() => setAsking(true)}>
            {t('leaveButton')}
          </Button>
        </div>
      )}
      {asking && (
        <Modal onClose={() => setAsking(false)} title={t('leaveTitle', { name })}>
          <div className={classes.preview}>
            <section>
              <h3 className={classes.small}>{t('goes')}</h3>
              <ul>
                {goes.map((text) => (
                  <li key={text}>
                    <IconMinus size={18} aria-hidden /> {text}
                  </li>
                ))}
              </ul>
            </section>
            <section>
              <h3 className={classes.small}>{t('stays')}</h3>
              <ul>
                {stays.map((text) => (
                  <li key={text}>
                    <IconCheck size={18} aria-hidden /> {text}
                  </li>
                ))}
              </ul>
            </section>
          </div>
          {problem && <Notice tone="problem" title={problem} />}
          <Group mt="lg">
            <Button color="red" loading={loading} onClick={() => void submit()}>
              {t('leaveConfirm')}
            </Button>
            <Button variant="default" onClick={() => setAsking(false)}>
              {t('stay')}
            </Button>
          </Group>
        </Modal>
      )}
    </section>
  );
}
