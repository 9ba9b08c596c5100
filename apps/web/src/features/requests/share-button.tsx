import { useState } from 'react';
import { IconShare2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';

/** Hands on the address of this page: by the phone's own sheet, else onto the clipboard. */
export function ShareButton({ title }: { title: string }) {
  const { t } = useTranslation('requests');
  const [said, setSaid] = useState('');
  async function share() {
    const url = location.origin + location.pathname;
    try {
      if (matchMedia('(pointer: coarse)').matches && 'share' in navigator) {
        await navigator.share({ title, url });
        return;
      }
      await navigator.clipboard.writeText(url);
      setSaid(t('linkCopied'));
    } catch (error) {
      // Who closes the sheet changed their mind.
      if (!(error instanceof DOMException && error.name === 'AbortError'))
        setSaid(t('linkNotCopied', { url }));
    }
  }
  return (
    <>
      <Button
        variant="default"
        size="sm"
        leftSection={<IconShare2 size={18} stroke={1.7} aria-hidden="true" />}
        onClick={() => void share()}
      >
        {t('share')}
      </Button>
      <span role="status">{said}</span>
    </>
  );
}
