import { useEffect, useRef, type ReactNode } from 'react';

/** Takes the focus when it appears: what it holds is the answer to what the reader just did. */
export function FocusHere({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <div ref={ref} tabIndex={-1} style={{ display: 'grid', gap: '1rem' }}>
      {children}
    </div>
  );
}
