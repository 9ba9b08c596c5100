import { useState } from 'react';
import { Button, FileButton, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AccountSettingsFragment } from '../../gql/accounts/graphql.js';
import { useUpload } from '../../lib/use-upload.js';
import { Notice } from '../../ui/notice.js';
import { PersonAvatar } from '../../ui/person-avatar.js';
import classes from './settings.module.css';
import { useSaveProfile } from './use-save-profile.js';

const kinds = 'image/jpeg,image/png,image/webp,image/avif,image/heic';

/** The face beside one's name: shown at once, sent with its progress, saved when it has arrived. */
export function PhotoField({ person }: { person: AccountSettingsFragment['person'] }) {
  const { t } = useTranslation('accounts');
  const { state, send } = useUpload('image');
  const { save, saving, failed } = useSaveProfile();
  const [preview, setPreview] = useState<string>();

  async function choose(file: File | null) {
    if (!file) return;
    const url = URL.createObjectURL(file);
    setPreview(url);
    const uploaded = await send(file);
    if (uploaded) await save({ photoId: uploaded.id });
    setPreview(undefined);
    URL.revokeObjectURL(url);
  }

  const busy = state.phase === 'sending' || saving;
  const shown = preview ? { ...person, photo: { url: preview } } : { ...person, photo: person.photo ?? null };
  return (
    <div>
      <div className={classes.photo}>
        <PersonAvatar person={shown} size={88} />
        <div>
          <div className={classes.photoActions}>
            <FileButton accept={kinds} onChange={(file) => void choose(file)} disabled={busy}>
              {(props) => (
                <Button variant="default" disabled={busy} {...props}>
                  {person.photo ? t('profile.changePhoto') : t('profile.choosePhoto')}
                </Button>
              )}
            </FileButton>
            {person.photo && (
              <Button
                variant="subtle"
                color="gray"
                disabled={busy}
                onClick={() => void save({ removePhoto: true })}
              >
                {t('profile.removePhoto')}
              </Button>
            )}
          </div>
          <p className={classes.hint}>{t('profile.photoHint')}</p>
        </div>
      </div>
      <div role="status">
        {state.phase === 'sending' && (
          <>
            <p className={classes.hint}>{t('profile.uploading', { percent: state.percent })}</p>
            <Progress value={state.percent} mt={6} aria-hidden="true" />
          </>
        )}
      </div>
      {state.phase === 'failed' && (
        <Notice tone="problem" title={state.message ?? t('profile.uploadFailed')} />
      )}
      {failed && <Notice tone="problem" title={t('settings.failed')} />}
    </div>
  );
}
