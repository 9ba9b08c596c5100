import type { ButtonHTMLAttributes, ReactNode } from 'react';
import classes from './button.module.css';

export interface ButtonLook {
  /** `filled` once per screen for what one came to do; `default` beside it; `subtle` for the least. */
  variant?: 'filled' | 'default' | 'light' | 'subtle' | 'white';
  size?: 'sm' | 'md' | 'lg';
  fullWidth?: boolean;
  leftSection?: ReactNode;
  children?: ReactNode;
}

type Props = ButtonLook & ButtonHTMLAttributes<HTMLButtonElement>;

/** What a button and a link that looks like one have in common. */
export const buttonParts = ({
  variant = 'filled',
  size = 'md',
  fullWidth,
  leftSection,
  children,
}: ButtonLook) => ({
  className: classes.button,
  'data-variant': variant,
  'data-size': size,
  'data-full': fullWidth || undefined,
  children: (
    <>
      {leftSection}
      <span>{children}</span>
    </>
  ),
});

/** A button. Pages with Mantine's forms use Mantine's own, which looks the same. */
export function Button({ variant, size, fullWidth, leftSection, children, className, ...rest }: Props) {
  const parts = buttonParts({ variant, size, fullWidth, leftSection, children });
  return <button type="button" {...rest} {...parts} className={`${parts.className} ${className ?? ''}`} />;
}
