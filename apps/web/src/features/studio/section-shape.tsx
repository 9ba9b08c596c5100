import { Badge, NumberInput, Radio } from '@mantine/core';
import { isNanoModule, TRAINING_FORMATS, TRAINING_LIMITS } from '@nutshell/domain/training';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../lib/use-formats.js';
import { useEditor } from './editor-form.js';
import classes from './editor.module.css';
import { Section } from './section.js';
import { wholeOf } from '../../ui/schedule/whole-of.js';

const often = [60, 90, 120, 180, 240, 420];

export function SectionShape() {
  const { t } = useTranslation('studio');
  const f = useFormats();
  const { values, errors, set } = useEditor();
  const { durationMinutes } = values;
  return (
    <Section id="shape" title={t('editor.shape')}>
      <Radio.Group
        label={t('editor.format')}
        size="md"
        value={values.format}
        onChange={(format) => set('format', format as typeof values.format)}
      >
        <div className={classes.options}>
          {TRAINING_FORMATS.map((format) => (
            <div key={format} className={classes.option} data-chosen={format === values.format || undefined}>
              <Radio value={format} label={t(`editor.${format}`)} description={t(`editor.${format}Text`)} />
            </div>
          ))}
        </div>
      </Radio.Group>
      <div className={classes.fieldset}>
        <NumberInput
          id="durationMinutes"
          label={t('editor.duration')}
          value={durationMinutes ?? ''}
          error={errors['durationMinutes']}
          min={0}
          max={TRAINING_LIMITS.durationMinutes.max}
          step={15}
          allowDecimal={false}
          clampBehavior="none"
          w={160}
          onChange={(value) => set('durationMinutes', wholeOf(value))}
        />
        <div className={classes.quick} role="group" aria-label={t('editor.durationQuick')}>
          {often.map((minutes) => (
            <button
              key={minutes}
              type="button"
              aria-pressed={durationMinutes === minutes}
              onClick={() => set('durationMinutes', minutes)}
            >
              {minutes === 420 ? t('editor.wholeDay') : f.duration(minutes)}
            </button>
          ))}
        </div>
        {durationMinutes !== null && durationMinutes > 0 && isNanoModule(durationMinutes) && (
          <p className={classes.hint}>
            <Badge component="span" variant="light" color="kernel" tt="none" mr={6}>
              {t('editor.nano')}
            </Badge>
            {t('editor.nanoText')}
          </p>
        )}
      </div>
      <fieldset className={classes.fieldset}>
        <legend className={classes.legend}>{t('editor.seats')}</legend>
        <div className={classes.pair}>
          <NumberInput
            id="minSeats"
            label={t('editor.minSeats')}
            description={t('editor.minSeatsHint')}
            value={values.minSeats ?? ''}
            error={errors['minSeats']}
            min={1}
            max={TRAINING_LIMITS.seats.max}
            allowDecimal={false}
            clampBehavior="none"
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            onChange={(value) => set('minSeats', wholeOf(value))}
          />
          <NumberInput
            id="maxSeats"
            label={t('editor.maxSeats')}
            value={values.maxSeats ?? ''}
            error={errors['maxSeats']}
            min={1}
            max={TRAINING_LIMITS.seats.max}
            allowDecimal={false}
            clampBehavior="none"
            onChange={(value) => set('maxSeats', wholeOf(value))}
          />
        </div>
      </fieldset>
    </Section>
  );
}
