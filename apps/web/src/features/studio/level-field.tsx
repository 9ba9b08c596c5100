import { NativeSelect } from '@mantine/core';
import { LEVELS, type Level } from '@nutshell/domain/training';
import { useTranslation } from 'react-i18next';
import { useEditor } from './editor-form.js';
import classes from './editor.module.css';

/** From which level to which, with a line that shows the way. */
export function LevelField() {
  const { t } = useTranslation(['studio', 'shell']);
  const { values, errors, set } = useEditor();
  const { levelFrom, levelTo } = values;
  const options = [
    { value: '', label: t('studio:editor.levelUnset') },
    ...LEVELS.map((level) => ({ value: String(level), label: t(`shell:level${level}`) })),
  ];
  const read = (value: string) => (value === '' ? null : Number(value));
  const partOf = (level: Level) => {
    if (levelFrom === null || levelTo === null || level < levelFrom || level > levelTo) return undefined;
    if (levelFrom === levelTo) return 'only';
    return level === levelFrom ? 'start' : level === levelTo ? 'end' : 'middle';
  };
  return (
    <fieldset className={classes.fieldset}>
      <legend className={classes.legend}>{t('studio:editor.level')}</legend>
      <p className={classes.hint}>{t('studio:editor.levelHint')}</p>
      <div className={classes.pair}>
        <NativeSelect
          id="levelFrom"
          size="md"
          label={t('studio:editor.levelFrom')}
          data={options}
          value={levelFrom === null ? '' : String(levelFrom)}
          error={errors['levelFrom']}
          onChange={(event) => set('levelFrom', read(event.currentTarget.value))}
        />
        <NativeSelect
          id="levelTo"
          size="md"
          label={t('studio:editor.levelTo')}
          data={options}
          value={levelTo === null ? '' : String(levelTo)}
          error={errors['levelTo']}
          onChange={(event) => set('levelTo', read(event.currentTarget.value))}
        />
      </div>
      <ol className={classes.levels} aria-hidden="true">
        {LEVELS.map((level) => (
          <li key={level} data-in={partOf(level)}>
            {t(`shell:level${level}`)}
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
