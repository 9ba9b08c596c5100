import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './modal.module.css';

interface Props {
  title: string;
  onClose: () => void;
  wide?: boolean;
  children: ReactNode;
}

/** The browser's own dialog, for pages without Mantine. It is open as long as it is there. */
export function Modal({ title, onClose, wide, children }: Props) {
  const { t } = useTranslation('shell');
  const id = useId();
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    // Before it leaves the page, so that the browser gives the focus back to what opened it.
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className={classes.modal}
      data-wide={wide || undefined}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => event.target === ref.current && onClose()}
    >
      <div className={classes.head}>
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        <button type="button" className={classes.close} aria-label={t('close')} onClick={onClose}>
          <IconX size={22} aria-hidden="true" />
        </button>
      </div>
      <div className={classes.body}>{children}</div>
    </dialog>
  );
}
