import { ActionIcon, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { ITEM_KINDS, TRAINING_LIMITS } from '@nutshell/domain/training';
import { useTranslation } from 'react-i18next';
import type { ItemKind } from '../../gql/studio/graphql.js';
import classes from './editor.module.css';
import type { EditorItem } from './editor-values.js';
import { ItemFile } from './item-file.js';

interface Props {
  item: EditorItem;
  problems: Record<string, string>;
  onChange: (part: Partial<EditorItem>) => void;
  onRemove: () => void;
}

/** One thing for before or after: its kind, its title, and the text, address or file it is. */
export function ItemFields({ item, problems, onChange, onRemove }: Props) {
  const { t } = useTranslation('studio');
  const { kind } = item;
  return (
    <div className={classes.item}>
      <div className={classes.itemHead}>
        <NativeSelect
          size="md"
          label={t('items.kind')}
          data={ITEM_KINDS.map((value) => ({ value, label: t(`items.${value}`) }))}
          value={kind}
          onChange={(event) => onChange({ kind: event.currentTarget.value as ItemKind })}
        />
        <TextInput
          label={t('items.title')}
          value={item.title}
          error={problems['title']}
          maxLength={TRAINING_LIMITS.itemTitle.max}
          onChange={(event) => onChange({ title: event.currentTarget.value })}
        />
        <ActionIcon
          variant="subtle"
          color="gray"
          size={42}
          aria-label={t('items.remove', { title: item.title || t('items.untitled') })}
          onClick={onRemove}
        >
          <IconTrash size={20} aria-hidden="true" />
        </ActionIcon>
      </div>
      {(kind === 'LINK' || kind === 'VIDEO') && (
        <TextInput
          label={t('items.url')}
          description={t('items.urlHint')}
          type="url"
          value={item.url}
          error={problems['url']}
          onChange={(event) => onChange({ url: event.currentTarget.value })}
        />
      )}
      {kind === 'FILE' && <ItemFile item={item} problem={problems['fileId']} onChange={onChange} />}
      <Textarea
        label={t('items.text')}
        autosize
        minRows={kind === 'TEXT' ? 3 : 1}
        value={item.text}
        error={problems['text']}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
    </div>
  );
}
