import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes } from 'react';
import { buttonParts, type ButtonLook } from './button.js';

type Props = ButtonLook & AnchorHTMLAttributes<HTMLAnchorElement>;

function ButtonAnchor({ variant, size, fullWidth, leftSection, children, className, ...rest }: Props) {
  const parts = buttonParts({ variant, size, fullWidth, leftSection, children });
  return <a {...rest} {...parts} className={`${parts.className} ${className ?? ''}`} />;
}

/** A link to a route that looks like a button. */
export const LinkButton = createLink(ButtonAnchor);
