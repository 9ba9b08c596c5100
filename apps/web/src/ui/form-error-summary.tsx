import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './form-error-summary.module.css';

export interface FieldProblem {
  /** The id of the input it is about. */
  field: string;
  message: string;
}

interface Props {
  problems: readonly FieldProblem[];
}

/** All problems of a form at its top, each a link to its field; takes the focus when they appear. */
export function FormErrorSummary({ problems }: Props) {
  const { t } = useTranslation('shell');
  const ref = useRef<HTMLDivElement>(null);
  const [labels, setLabels] = useState<Record<string, string>>({});
  useEffect(() => {
    setLabels(Object.fromEntries(problems.map(({ field }) => [field, labelOf(field)])));
    if (problems.length > 0) ref.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  const goTo = (event: React.MouseEvent, field: string) => {
    const input = document.getElementById(field);
    if (!input) return;
    event.preventDefault();
    input.focus();
  };
  return (
    <div ref={ref} tabIndex={-1} role="alert" className={classes.summary}>
      <h2 className={classes.title}>{t('formProblems')}</h2>
      <ul className={classes.list}>
        {problems.map(({ field, message }) => (
          <li key={field + message}>
            <a href={`#${field}`} onClick={(event) => goTo(event, field)}>
              {named(labels[field], message)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

const labelOf = (field: string) => {
  const input = document.getElementById(field);
  const label = input && 'labels' in input ? (input as HTMLInputElement).labels?.[0] : null;
  return label?.textContent?.replace(/\s*\*$/, '') ?? '';
};

/** A label that is longer than this is a statement, not a name. */
const NAME_LENGTH = 50;

/** "Fill this in" says nothing on its own; a sentence that names the field already is left as it is. */
const named = (label: string | undefined, message: string) =>
  !label || label.length > NAME_LENGTH || message.toLowerCase().includes(label.toLowerCase())
    ? message
    : `${label}: ${message}`;
