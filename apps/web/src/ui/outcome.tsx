import { useEffect, useRef } from 'react';

/** What just came of it, where the button that was pressed is gone: takes the focus, so that it is read. */
export function Outcome({ text }: { text: string | undefined }) {
  const ref = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (text) ref.current?.focus();
  }, [text]);
  if (!text) return null;
  return (
    <p ref={ref} tabIndex={-1}>
      {text}
    </p>
  );
}
