import { useTranslation } from 'react-i18next';
import classes from './level-bar.module.css';

export const levels = ['0', '1', '2', '3', '4'] as const;
export const levelKey = (level: number) => levels[level as 0] ?? '0';

/** How far somebody says to be: four steps and a word. */
export function LevelBar({ level }: { level: number }) {
  const { t } = useTranslation('skills');
  return (
    <span className={classes.level}>
      <span className={classes.steps} aria-hidden="true">
        {[1, 2, 3, 4].map((step) => (
          <span key={step} data-on={step <= level || undefined} />
        ))}
      </span>
      {t(`level.${levelKey(level)}`)}
    </span>
  );
}
