import { useLayoutEffect } from 'react';
import { Modal, type ModalProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './dialog.module.css';

/** A question or a small form over the page. The first field, or what has `data-autofocus`, gets the focus. */
export function Dialog(props: ModalProps) {
  const { t } = useTranslation('shell');
  useFocusBack(props.opened);
  return (
    <Modal
      size="lg"
      closeButtonProps={{ 'aria-label': t('close') }}
      classNames={{ title: classes.title, body: classes.body }}
      // Its bar is no banner of the page.
      attributes={{ header: { role: 'presentation' } }}
      returnFocus={false}
      {...props}
    />
  );
}

/**
 * Gives the focus back to what opened the dialog, or to the page where that is gone. Mantine's own does not when
 * the dialog is open from its first moment, as one that was fetched on demand is.
 */
function useFocusBack(opened: boolean) {
  useLayoutEffect(() => {
    if (!opened) return;
    const opener = document.activeElement;
    return () => {
      // After the dialog has let go of the focus.
      setTimeout(() => {
        const back =
          opener?.isConnected && opener !== document.body ? opener : document.getElementById('content');
        if (back instanceof HTMLElement) back.focus({ preventScroll: true });
      });
    };
  }, [opened]);
}
