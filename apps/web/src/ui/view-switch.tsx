import type { ComponentType } from 'react';
import classes from './view-switch.module.css';

interface View<V> {
  value: V;
  label: string;
  Icon: ComponentType<{ size: number; stroke: number; 'aria-hidden': 'true' }>;
}

interface Props<V> {
  label: string;
  views: readonly View<V>[];
  shown: V;
  onShow: (view: V) => void;
}

/** Ways to look at the same results, as buttons beside each other; on a phone their icons only. */
export const ViewSwitch = <V extends string | undefined>({ label, views, shown, onShow }: Props<V>) => (
  <div role="group" aria-label={label} className={classes.views}>
    {views.map(({ value, label: name, Icon }) => (
      <button
        key={name}
        type="button"
        className={classes.view}
        aria-pressed={shown === value}
        onClick={() => onShow(value)}
      >
        <Icon size={18} stroke={1.7} aria-hidden="true" />
        <span className={classes.viewName}>{name}</span>
      </button>
    ))}
  </div>
);
