import { useTranslation } from 'react-i18next';
import { useFormats } from '../../lib/use-formats.js';
import classes from './key-facts.module.css';
import type { TrainingInFull } from './training-page.js';

const levelKeys = ['level0', 'level1', 'level2', 'level3', 'level4'] as const;

/** How long, for which level, with how many, where and in which language: one line of answers. */
export function KeyFacts({ training }: { training: TrainingInFull }) {
  const { t } = useTranslation(['trainings', 'shell']);
  const f = useFormats();
  const { durationMinutes, isNanoModule, levelFrom, levelTo, minSeats, maxSeats, format, language } =
    training;
  const levelName = (level: number) => t(`shell:${levelKeys[level] ?? 'level0'}`);
  const hasLevels = typeof levelFrom === 'number' && typeof levelTo === 'number';
  return (
    <dl className={classes.facts}>
      <div>
        <dt>{t('durationFact')}</dt>
        <dd>
          {f.duration(durationMinutes)}
          {isNanoModule && (
            <span className={classes.note} title={t('nanoHint')}>
              {t('nano')}
            </span>
          )}
        </dd>
      </div>
      {hasLevels && (
        <div>
          <dt>{t('levelFact')}</dt>
          <dd>
            <span className="nut-visually-hidden">
              {t('levelRange', { from: levelName(levelFrom), to: levelName(levelTo) })}
            </span>
            <span aria-hidden="true">
              {levelName(levelFrom)} <span className={classes.arrow}>→</span> {levelName(levelTo)}
            </span>
            <span className={classes.steps} aria-hidden="true">
              {levelKeys.map((key, level) => (
                <i key={key} data-on={(level >= levelFrom && level <= levelTo) || undefined} />
              ))}
            </span>
          </dd>
        </div>
      )}
      <div>
        <dt>{t('groupFact')}</dt>
        <dd>{t('groupRange', { min: minSeats, max: maxSeats })}</dd>
      </div>
      <div>
        <dt>{t('formatFact')}</dt>
        <dd>
          {{ FACE_TO_FACE: t('faceToFaceShort'), IN_COMPANY: t('inCompany'), ONLINE: t('online') }[format]}
        </dd>
      </div>
      <div>
        <dt>{t('languageFact')}</dt>
        <dd>{language === 'NL' ? t('shell:dutch') : t('shell:english')}</dd>
      </div>
    </dl>
  );
}
