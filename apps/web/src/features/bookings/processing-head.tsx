import { Button, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './booking.module.css';

interface Props {
  slow: boolean;
  /** The seat was released before the payment came in. */
  late: boolean;
  onAskAgain: () => void;
}

/** Between paying and the provider's word to the server. */
export function ProcessingHead({ slow, late, onAskAgain }: Props) {
  const { t } = useTranslation('bookings');
  return (
    <>
      <h2 className={classes.title}>
        <Loader size="sm" type="dots" aria-hidden="true" /> {t('processing.title')}
      </h2>
      <p className={classes.lead}>
        {late ? t('processing.late') : slow ? t('processing.slow') : t('processing.text')}
      </p>
      {slow && (
        <div className={classes.actions}>
          <Button variant="default" onClick={onAskAgain}>
            {t('processing.check')}
          </Button>
        </div>
      )}
    </>
  );
}
