import type { ReactNode } from 'react';
import { useMeta } from '../lib/meta.js';
import classes from './page.module.css';

interface Props {
  /** The h1, and the title of the browser tab. */
  title: string;
  /** For search engines and shared links, where it is not the lead. */
  description?: string;
  lead?: ReactNode;
  /** `text` for reading and forms, `wide` for the rest. */
  width?: 'wide' | 'text' | 'narrow';
  actions?: ReactNode;
  /** Keeps the h1 for screen readers when the page shows its title in its own way. */
  hideTitle?: boolean;
  children: ReactNode;
}

/** The frame of a page: one column with its title, lead and actions. */
export function Page({ title, description, lead, width = 'wide', actions, hideTitle, children }: Props) {
  useMeta({ title, description: description ?? (typeof lead === 'string' ? lead : undefined) });
  return (
    <div className={classes.page} data-width={width}>
      <div className={hideTitle ? 'nut-visually-hidden' : classes.head}>
        <div>
          <h1 className={classes.title}>{title}</h1>
          {lead && <p className={classes.lead}>{lead}</p>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  );
}
