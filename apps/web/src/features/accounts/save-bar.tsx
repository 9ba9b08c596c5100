import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.js';
import classes from './settings.module.css';

interface Props {
  saving: boolean;
  dirty: boolean;
  saved: boolean;
  failed: boolean;
}

/** The button of a settings form, and whether what one sees is saved. */
export function SaveBar({ saving, dirty, saved, failed }: Props) {
  const { t } = useTranslation('accounts');
  return (
    <>
      {failed && <Notice tone="problem" title={t('settings.failed')} />}
      <div className={classes.save}>
        <Button type="submit" loading={saving}>
          {t('settings.save')}
        </Button>
        <span role="status" className={classes.state}>
          {dirty ? t('settings.unsaved') : saved ? t('settings.saved') : ''}
        </span>
      </div>
    </>
  );
}
