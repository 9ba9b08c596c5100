import type { ReactNode } from 'react';
import { IconDownload } from '@tabler/icons-react';
import { buttonParts } from '../../ui/button.js';

interface Props {
  href: string;
  /** Opens beside the page, as a PDF does. */
  newTab?: boolean;
  label?: string;
  title?: string;
  children: ReactNode;
}

/** A link to a file that looks like a small button. */
export function DownloadLink({ href, newTab, label, title, children }: Props) {
  const parts = buttonParts({
    variant: 'default',
    size: 'sm',
    leftSection: <IconDownload size={16} stroke={1.8} aria-hidden="true" />,
    children,
  });
  return (
    <a
      href={href}
      {...(newTab ? { target: '_blank', rel: 'noopener' } : { download: '' })}
      aria-label={label}
      title={title}
      {...parts}
    />
  );
}
