import { useRef } from 'react';
import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { TRAINING_LIMITS } from '@nutshell/domain/training';
import { useTranslation } from 'react-i18next';
import { useEditor } from './editor-form.js';
import classes from './editor.module.css';

/** What one can do afterwards, a line each; Enter begins the next one. */
export function OutcomesField() {
  const { t } = useTranslation('studio');
  const { values, errors, set } = useEditor();
  const root = useRef<HTMLFieldSetElement>(null);
  const outcomes = values.outcomes.length > 0 ? values.outcomes : [''];
  const focus = (index: number) =>
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(`#outcomes-${index}`)?.focus());
  const change = (index: number, text: string) =>
    set(
      'outcomes',
      outcomes.map((outcome, at) => (at === index ? text : outcome)),
    );
  function add() {
    if (outcomes.length >= TRAINING_LIMITS.outcomes) return;
    set('outcomes', [...outcomes, '']);
    focus(outcomes.length);
  }
  function remove(index: number) {
    set(
      'outcomes',
      outcomes.filter((_, at) => at !== index),
    );
    focus(Math.max(0, index - 1));
  }

  return (
    <fieldset ref={root} className={classes.fieldset}>
      <legend className={classes.legend}>{t('editor.outcomes')}</legend>
      <p className={classes.hint}>{t('editor.outcomesHint')}</p>
      {outcomes.map((outcome, index) => (
        <div key={index} className={classes.outcome}>
          <TextInput
            id={`outcomes-${index}`}
            aria-label={t('editor.outcome', { number: index + 1 })}
            value={outcome}
            maxLength={TRAINING_LIMITS.outcome.max}
            error={errors[`outcomes.${index}`]}
            onChange={(event) => change(index, event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              add();
            }}
          />
          {outcomes.length > 1 && (
            <ActionIcon
              variant="subtle"
              color="gray"
              size={42}
              aria-label={t('editor.removeOutcome', { number: index + 1 })}
              onClick={() => remove(index)}
            >
              <IconX size={18} aria-hidden="true" />
            </ActionIcon>
          )}
        </div>
      ))}
      {outcomes.length < TRAINING_LIMITS.outcomes && (
        <div>
          <Button
            variant="default"
            size="sm"
            leftSection={<IconPlus size={16} aria-hidden="true" />}
            onClick={add}
          >
            {t('editor.addOutcome')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
