import { useRef, useState } from 'react';
import { ActionIcon, SegmentedControl, Textarea, Tooltip } from '@mantine/core';
import { IconBold, IconH2, IconItalic, IconLink, IconList, IconListNumbers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Prose } from '../../ui/prose.js';
import { marks, type Mark } from '../../ui/markdown-marks.js';
import classes from './markdown-field.module.css';

interface Props {
  id: string;
  label: string;
  hint: string;
  value: string;
  error?: string | undefined;
  onChange: (text: string) => void;
  /** What the server made of the text it has, sanitised. */
  html: string;
  /** The server does not have this text yet. */
  isStale: boolean;
  onPreview?: (() => Promise<unknown>) | undefined;
}

const tools: [Exclude<Mark, 'code'>, typeof IconBold][] = [
  ['bold', IconBold],
  ['italic', IconItalic],
  ['heading', IconH2],
  ['bullets', IconList],
  ['numbers', IconListNumbers],
  ['link', IconLink],
];

/** Text with Markdown: buttons for who does not know the signs, and a look at the result. */
export function MarkdownField({ id, label, hint, value, error, onChange, html, isStale, onPreview }: Props) {
  const { t } = useTranslation('studio');
  const area = useRef<HTMLTextAreaElement>(null);
  const [mode, setMode] = useState<'write' | 'preview'>('write');

  function apply(mark: Mark) {
    const box = area.current;
    if (!box) return;
    const result = marks[mark](value, box.selectionStart, box.selectionEnd, t('markdown.linkText'));
    onChange(result.text);
    requestAnimationFrame(() => {
      box.focus();
      box.setSelectionRange(result.from, result.to);
    });
  }
  function show(next: string) {
    setMode(next === 'preview' ? 'preview' : 'write');
    if (next === 'preview') void onPreview?.();
  }

  return (
    <div className={classes.field}>
      <label htmlFor={id} className={classes.label}>
        {label}
      </label>
      <p className={classes.hint}>{hint}</p>
      <div className={classes.bar}>
        <div role="toolbar" aria-label={t('markdown.toolbar')} className={classes.tools}>
          {tools.map(([mark, Icon]) => (
            <Tooltip key={mark} label={t(`markdown.${mark}`)} openDelay={400}>
              <ActionIcon
                variant="subtle"
                color="gray"
                size={36}
                disabled={mode === 'preview'}
                aria-label={t(`markdown.${mark}`)}
                onClick={() => apply(mark)}
              >
                <Icon size={20} aria-hidden="true" />
              </ActionIcon>
            </Tooltip>
          ))}
        </div>
        <SegmentedControl
          aria-label={t('markdown.mode')}
          size="xs"
          value={mode}
          onChange={show}
          data={[
            { value: 'write', label: t('markdown.write') },
            { value: 'preview', label: t('markdown.preview') },
          ]}
        />
      </div>
      <div hidden={mode === 'preview'}>
        <Textarea
          ref={area}
          id={id}
          autosize
          minRows={8}
          maxRows={24}
          value={value}
          error={error}
          classNames={{ input: classes.input }}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
      {mode === 'preview' && (
        <div className={classes.preview}>
          {isStale && <p className={classes.hint}>{t('markdown.old')}</p>}
          {html ? <Prose html={html} /> : <p className={classes.hint}>{t('markdown.empty')}</p>}
        </div>
      )}
    </div>
  );
}
