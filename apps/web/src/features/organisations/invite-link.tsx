import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, CopyButton, Group, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { RenewInviteLinkDocument } from '../../gql/organisations/graphql.js';
import { Modal } from '../../ui/modal.js';
import { Notice } from '../../ui/notice.js';
import type { Organisation } from './organisation-page.js';
import classes from './organisations.module.css';

/** The one link that lets colleagues in: to copy, and for admins to renew. */
export function InviteLink({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('organisations');
  const [asking, setAsking] = useState(false);
  const [renewed, setRenewed] = useState(false);
  const [renew, { loading, error }] = useMutation(RenewInviteLinkDocument);
  const url = organisation.inviteUrl ?? '';

  async function submit() {
    const done = await renew({ variables: { organisationId: organisation.id } })
      .then(({ data }) => !!data)
      .catch(() => false);
    if (!done) return;
    setAsking(false);
    setRenewed(true);
  }

  return (
    <section className={classes.card} aria-labelledby="invite-heading">
      <h2 id="invite-heading" className={classes.heading}>
        {t('invite')}
      </h2>
      <p className={classes.quiet}>{t('inviteText')}</p>
      <TextInput
        aria-label={t('inviteLink')}
        readOnly
        size="md"
        value={url}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Group gap="sm">
        <CopyButton value={url} timeout={3000}>
          {({ copied, copy }) => (
            <Button
              onClick={copy}
              leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
            >
              {copied ? t('copied') : t('copy')}
            </Button>
          )}
        </CopyButton>
        {organisation.viewer.role === 'ADMIN' && (
          <Button variant="default" onClick={() => setAsking(true)}>
            {t('renew')}
          </Button>
        )}
      </Group>
      <span role="status" className={classes.quiet}>
        {renewed ? t('renewed') : ''}
      </span>
      {asking && (
        <Modal onClose={() => setAsking(false)} title={t('renewTitle')}>
          <p>{t('renewText')}</p>
          {error && <Notice tone="problem" title={t('failed')} />}
          <Group mt="lg">
            <Button loading={loading} onClick={() => void submit()}>
              {t('renew')}
            </Button>
            <Button variant="default" onClick={() => setAsking(false)}>
              {t('cancel')}
            </Button>
          </Group>
        </Modal>
      )}
    </section>
  );
}
