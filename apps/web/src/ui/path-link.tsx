import type { AnchorHTMLAttributes } from 'react';
import { useRouter } from '@tanstack/react-router';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** A path of the site as the server or a search gives it, hash included. */
  to: string;
}

/** A link to a path that is only known as text; opens without loading the site again. */
export function PathLink({ to, onClick, ...rest }: Props) {
  const { history } = useRouter();
  return (
    <a
      {...rest}
      href={to}
      onClick={(event) => {
        onClick?.(event);
        const { button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = event;
        if (defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
        event.preventDefault();
        history.push(to);
      }}
    />
  );
}
