import type { AtParticipants } from '@nutshell/domain/request';
import classes from './break-even.module.css';

interface Props {
  label: string;
  rows: readonly AtParticipants[];
  /** The row that is marked. */
  at: number;
}

/** A bar per number of participants: a shortage to the left of the line, what is left to the right. */
export function ProfitChart({ label, rows, at }: Props) {
  const most = Math.max(1, ...rows.map(({ profitCents }) => Math.abs(profitCents)));
  const lowest = Math.min(0, ...rows.map(({ profitCents }) => profitCents));
  const highest = Math.max(0, ...rows.map(({ profitCents }) => profitCents));
  const width = highest - lowest || most;
  const height = 10;
  return (
    <svg
      className={classes.chart}
      viewBox={`0 0 400 ${rows.length * height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
      style={{ blockSize: `${Math.min(16, Math.max(6, rows.length * 0.5))}rem` }}
    >
      {rows.map(({ participants, profitCents }, index) => {
        const from = ((Math.min(0, profitCents) - lowest) / width) * 400;
        return (
          <rect
            key={participants}
            data-short={profitCents < 0 || undefined}
            data-at={participants === at || undefined}
            x={from}
            y={index * height + 1}
            width={Math.max(1, (Math.abs(profitCents) / width) * 400)}
            height={height - 2}
          />
        );
      })}
      <line x1={(-lowest / width) * 400} x2={(-lowest / width) * 400} y1={0} y2={rows.length * height} />
    </svg>
  );
}
