import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './bones.module.css';

interface BoneProps {
  width?: CSSProperties['width'];
  height?: CSSProperties['height'];
}

/** One bar of a skeleton. */
export const Bone = ({ width = '100%', height = '1em' }: BoneProps) => (
  <span className={classes.bone} style={{ width, height }} />
);

/** Lines of text to come; the last one is shorter. */
export const TextBones = ({ lines = 3 }: { lines?: number }) => (
  <span className={classes.lines}>
    {Array.from({ length: lines }, (_, line) => (
      <Bone key={line} width={line === lines - 1 ? '60%' : '100%'} />
    ))}
  </span>
);

/** Wraps a skeleton: says "loading" once to screen readers and hides the bars from them. */
export function Bones({ children }: { children: React.ReactNode }) {
  const { t } = useTranslation('shell');
  return (
    <div role="status">
      <span className="nut-visually-hidden">{t('loading')}</span>
      <div aria-hidden="true">{children}</div>
    </div>
  );
}
