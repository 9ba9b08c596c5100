import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './combobox.module.css';

export interface ComboboxOption {
  key: string;
  /** Options with the same group stand together below its name. */
  group?: string | undefined;
  content: ReactNode;
  choose: () => void;
}

interface Props {
  id?: string;
  label: string;
  hideLabel?: boolean;
  value: string;
  onChange: (value: string) => void;
  options: readonly ComboboxOption[];
  /** Enter while no option is marked. */
  onSubmit?: () => void;
  placeholder?: string;
  icon?: ReactNode;
  end?: ReactNode;
  size?: 'md' | 'xl';
  labelledBy?: string;
  /** The options stand below the field, in the flow of what is around it. */
  inline?: boolean;
}

/** A text field that answers with options as one types: arrows mark, Enter chooses, Escape closes. */
export function Combobox(props: Props) {
  const { label, hideLabel, value, onChange, options, onSubmit, placeholder, icon, end, size = 'md' } = props;
  const { t } = useTranslation('shell');
  const generated = useId();
  const id = props.id ?? generated;
  const [open, setOpen] = useState(false);
  const [marked, setMarked] = useState(-1);
  const visible = open && options.length > 0;
  const at = Math.min(marked, options.length - 1);

  const close = () => {
    setOpen(false);
    setMarked(-1);
  };
  const choose = (option: ComboboxOption) => {
    close();
    option.choose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = key === 'ArrowDown' ? 1 : -1;
      // One position more than there are options: none marked, the text as typed.
      setMarked(((at + 1 + step + options.length + 1) % (options.length + 1)) - 1);
    } else if (key === 'Enter') {
      event.preventDefault();
      const option = visible ? options[at] : undefined;
      if (option) choose(option);
      else {
        close();
        onSubmit?.();
      }
    } else if (key === 'Escape' && visible && !props.inline) {
      event.preventDefault();
      close();
    }
  };

  return (
    <div
      className={classes.root}
      data-size={size}
      data-inline={props.inline || undefined}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && close()}
    >
      {!props.labelledBy && (
        <label htmlFor={id} className={hideLabel ? 'nut-visually-hidden' : classes.label}>
          {label}
        </label>
      )}
      <div className={classes.control}>
        {icon && <span className={classes.icon}>{icon}</span>}
        <input
          id={id}
          // In a dialog Escape closes the dialog: a search field would keep it to empty itself.
          type={props.inline ? 'text' : 'search'}
          role="combobox"
          className={classes.input}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-labelledby={props.labelledBy}
          aria-autocomplete="list"
          aria-expanded={visible}
          aria-controls={`${id}-list`}
          aria-activedescendant={visible && at >= 0 ? `${id}-${at}` : undefined}
          value={value}
          placeholder={placeholder}
          onFocus={() => setOpen(true)}
          onChange={(event) => {
            setOpen(true);
            setMarked(-1);
            onChange(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
        {end}
      </div>
      <div role="status" className="nut-visually-hidden">
        {open && value ? t('suggestionCount', { count: options.length }) : ''}
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={label} className={classes.list} hidden={!visible}>
        {visible &&
          groupsOf(options).map(({ name, members }) => (
            <div key={name} role={name ? 'group' : 'presentation'} aria-label={name || undefined}>
              {name && (
                <div aria-hidden="true" className={classes.group}>
                  {name}
                </div>
              )}
              {members.map(({ option, index }) => (
                <div
                  key={option.key}
                  id={`${id}-${index}`}
                  role="option"
                  aria-selected={index === at}
                  className={classes.option}
                  // Keeps the focus in the text field.
                  onPointerDown={(event) => event.preventDefault()}
                  onPointerMove={() => setMarked(index)}
                  onClick={() => choose(option)}
                >
                  {option.content}
                </div>
              ))}
            </div>
          ))}
      </div>
    </div>
  );
}

/** Neighbours of the same group together, each with its position in the whole list. */
function groupsOf(options: readonly ComboboxOption[]) {
  const groups: { name: string; members: { option: ComboboxOption; index: number }[] }[] = [];
  options.forEach((option, index) => {
    const name = option.group ?? '';
    if (groups.at(-1)?.name !== name) groups.push({ name, members: [] });
    groups.at(-1)?.members.push({ option, index });
  });
  return groups;
}
