import { useState } from 'react';
import { Button } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { DeletionPreviewDocument } from '../../gql/accounts/graphql.js';
import { Bone, Bones } from '../../ui/bones.js';
import { ErrorState } from '../../ui/error-state.js';
import { GoodbyeDialog } from './goodbye-dialog.js';
import { GoodbyePreview } from './goodbye-preview.js';
import classes from './settings.module.css';

/** Taking one's data along, and leaving: first what goes, what stays and why, and what must be done before. */
export function GoodbyeSection({ email, shown }: { email: string; shown: boolean }) {
  const { t } = useTranslation('goodbye');
  const [asking, setAsking] = useState(false);
  const { data, error, loading, refetch } = useQuery(DeletionPreviewDocument, {
    skip: !shown,
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const preview = data?.deletionPreview;
  return (
    <section className={classes.section} aria-labelledby="goodbye-heading">
      <h2 id="goodbye-heading" className={classes.heading}>
        {t('title')}
      </h2>
      <div>
        <div className={classes.card}>
          <h3>{t('download.title')}</h3>
          <p>{t('download.text')}</p>
          <div>
            <Button component="a" href="/account/export.zip" download variant="default">
              {t('download.button')}
            </Button>
          </div>
        </div>
        <div className={classes.card}>
          <h3>{t('remove.title')}</h3>
          <p>{t('remove.text')}</p>
          {error && !preview && <ErrorState error={error} onRetry={() => void refetch()} />}
          {!preview && !error && (
            <Bones>
              <Bone width="10rem" height="1.5rem" />
              <Bone height="6rem" />
              <Bone height="6rem" />
            </Bones>
          )}
          {preview && (
            <>
              <GoodbyePreview preview={preview} onAgain={() => void refetch()} busy={loading} />
              {!preview.first.length && (
                <div>
                  <Button color="berry" onClick={() => setAsking(true)}>
                    {t('remove.begin')}
                  </Button>
                </div>
              )}
            </>
          )}
        </div>
      </div>
      {asking && preview && (
        <GoodbyeDialog
          email={email}
          needsPassword={preview.needsPassword}
          onClose={() => setAsking(false)}
          onInUse={() => void refetch()}
        />
      )}
    </section>
  );
}
