import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { ITEM_MOMENTS, TRAINING_LIMITS } from '@nutshell/domain/training';
import { useTranslation } from 'react-i18next';
import { useEditor } from './editor-form.js';
import classes from './editor.module.css';
import { keptItems, newItem, type EditorItem } from './editor-values.js';
import { ItemFields } from './item-fields.js';
import { Section } from './section.js';

/** What participants get before and after: texts, links, files, videos. */
export function SectionAround() {
  const { t } = useTranslation('studio');
  const { values, errors, set } = useEditor();
  const kept = keptItems(values.items);
  const change = (key: string, part: Partial<EditorItem>) =>
    set(
      'items',
      values.items.map((item) => (item.key === key ? { ...item, ...part } : item)),
    );
  const remove = (key: string) =>
    set(
      'items',
      values.items.filter((item) => item.key !== key),
    );
  /** Problems of one item, by the name of its field. */
  const problemsOf = (item: EditorItem) => {
    const prefix = `items.${kept.indexOf(item)}.`;
    return Object.fromEntries(
      Object.entries(errors)
        .filter(([path]) => path.startsWith(prefix))
        .map(([path, message]) => [path.slice(prefix.length), message]),
    );
  };
  return (
    <Section id="around" title={t('editor.around')}>
      {ITEM_MOMENTS.map((moment) => (
        <div key={moment} className={classes.fieldset}>
          <h3 style={{ margin: 0 }}>{moment === 'BEFORE' ? t('items.before') : t('items.after')}</h3>
          <p className={classes.hint}>{moment === 'BEFORE' ? t('items.beforeHint') : t('items.afterHint')}</p>
          {values.items
            .filter((item) => item.moment === moment)
            .map((item) => (
              <ItemFields
                key={item.key}
                item={item}
                problems={problemsOf(item)}
                onChange={(part) => change(item.key, part)}
                onRemove={() => remove(item.key)}
              />
            ))}
          {values.items.length < TRAINING_LIMITS.items && (
            <div>
              <Button
                variant="default"
                size="sm"
                leftSection={<IconPlus size={16} aria-hidden="true" />}
                aria-label={moment === 'BEFORE' ? t('items.addBefore') : t('items.addAfter')}
                onClick={() => set('items', [...values.items, newItem(moment)])}
              >
                {t('items.add')}
              </Button>
            </div>
          )}
        </div>
      ))}
    </Section>
  );
}
