import { Modal, type ModalProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './dialog.module.css';

/** A question or a small form over the page. The first field, or what has `data-autofocus`, gets the focus. */
export function Dialog(props: ModalProps) {
  const { t } = useTranslation('shell');
  return (
    <Modal
      size="lg"
      closeButtonProps={{ 'aria-label': t('close') }}
      classNames={{ title: classes.title, body: classes.body }}
      // Its bar is no banner of the page.
      attributes={{ header: { role: 'presentation' } }}
      {...props}
    />
  );
}
