interface Props {
  className?: string | undefined;
  /** Only the outline, for empty states. */
  hollow?: boolean;
}

/** The Nutshell mark: a shell opened on one side, with the kernel in it. */
export function Mark({ className, hollow }: Props) {
  return (
    <svg viewBox="0 0 32 32" className={className} aria-hidden="true" focusable="false">
      <path
        d="M16 2.5C9 6.2 4.5 11.2 4.5 18A11.5 11.5 0 0 0 16 29.5 11.5 11.5 0 0 0 27.5 18c0-6.8-4.5-11.8-11.5-15.5Z"
        fill={hollow ? 'none' : 'currentColor'}
        stroke="currentColor"
        strokeWidth={hollow ? 1.5 : 0}
        strokeLinejoin="round"
      />
      <path
        d="M16 9.5c3.6 2.6 5.6 5.5 5.6 9a5.6 5.6 0 0 1-11.2 0c0-3.5 2-6.4 5.6-9Z"
        fill={hollow ? 'none' : 'var(--nut-kernel)'}
        stroke={hollow ? 'currentColor' : 'none'}
        strokeWidth="1.5"
        strokeDasharray={hollow ? '2 3' : undefined}
        strokeLinecap="round"
      />
    </svg>
  );
}
