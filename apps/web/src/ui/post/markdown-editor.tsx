import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useQuery } from '@apollo/client/react';
import { IconBold, IconCode, IconItalic, IconLink, IconList, IconListNumbers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PreviewTextDocument } from '../../gql/post/graphql.js';
import { marks, type Mark } from '../markdown-marks.js';
import { Prose } from '../prose.js';
import classes from './markdown-editor.module.css';

interface Props {
  id?: string;
  label: string;
  hint?: string | undefined;
  placeholder?: string;
  value: string;
  onChange: (text: string) => void;
  error?: string | undefined;
  rows?: number;
  autoFocus?: boolean;
}

const tools: [Mark, typeof IconBold][] = [
  ['bold', IconBold],
  ['italic', IconItalic],
  ['bullets', IconList],
  ['numbers', IconListNumbers],
  ['code', IconCode],
  ['link', IconLink],
];
const keys: Record<string, Mark> = { b: 'bold', i: 'italic', e: 'code' };

/** Text with Markdown: buttons and keys for the signs, and a look at the result. Ctrl+Enter sends its form. */
export function MarkdownEditor({
  label,
  hint,
  placeholder,
  value,
  onChange,
  error,
  rows = 5,
  ...rest
}: Props) {
  const { t } = useTranslation('posts');
  const generated = useId();
  const id = rest.id ?? generated;
  const area = useRef<HTMLTextAreaElement>(null);
  const [preview, setPreview] = useState(false);

  function apply(mark: Mark) {
    const box = area.current;
    if (!box) return;
    const result = marks[mark](value, box.selectionStart, box.selectionEnd, t('markdown.sample'));
    onChange(result.text);
    requestAnimationFrame(() => {
      box.focus();
      box.setSelectionRange(result.from, result.to);
    });
  }
  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (!event.ctrlKey && !event.metaKey) return;
    const mark = keys[event.key.toLowerCase()];
    if (mark) {
      event.preventDefault();
      apply(mark);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      event.currentTarget.form?.requestSubmit();
    }
  }
  const about = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={classes.editor}>
      <label htmlFor={id} className={classes.label}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={classes.hint}>
          {hint}
        </p>
      )}
      <div className={classes.box} data-wrong={error ? true : undefined}>
        <div className={classes.bar}>
          <div role="toolbar" aria-label={t('markdown.toolbar')} className={classes.tools}>
            {tools.map(([mark, Icon]) => (
              <button
                key={mark}
                type="button"
                className={classes.tool}
                disabled={preview}
                aria-label={t(`markdown.${mark}`)}
                title={t(`markdown.${mark}`)}
                onClick={() => apply(mark)}
              >
                <Icon size={20} stroke={1.7} aria-hidden="true" />
              </button>
            ))}
          </div>
          <button
            type="button"
            className={classes.mode}
            aria-pressed={preview}
            onClick={() => setPreview(!preview)}
          >
            {t('markdown.preview')}
          </button>
        </div>
        <textarea
          ref={area}
          id={id}
          rows={rows}
          hidden={preview}
          className={classes.area}
          value={value}
          placeholder={placeholder}
          aria-describedby={about || undefined}
          aria-invalid={error ? true : undefined}
          autoFocus={rest.autoFocus}
          onKeyDown={onKeyDown}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        {preview && <Preview text={value} />}
      </div>
      {error && (
        <p id={`${id}-error`} className={classes.error}>
          {error}
        </p>
      )}
    </div>
  );
}

/** As the server will show it: the same rules, the same cleaning. */
function Preview({ text }: { text: string }) {
  const { t } = useTranslation('posts');
  const { data, error } = useQuery(PreviewTextDocument, { variables: { text }, skip: !text.trim() });
  const html = text.trim() ? data?.postPreview : '';
  return (
    <div className={classes.preview} role="region" aria-label={t('markdown.preview')} aria-live="polite">
      {!text.trim() && <p className={classes.hint}>{t('markdown.empty')}</p>}
      {error && <p className={classes.hint}>{t('markdown.failed')}</p>}
      {html && <Prose html={html} />}
    </div>
  );
}
