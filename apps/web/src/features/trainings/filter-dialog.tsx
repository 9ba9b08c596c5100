import { useRef, useState } from 'react';
import { IconAdjustments, IconX } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import classes from './filter-dialog.module.css';
import { FilterPanel, type Facets } from './filter-panel.js';
import { cleared, isNarrowed, narrowing } from './search.js';
import { useTrainingsSearch } from './use-trainings-search.js';

interface Props {
  facets: Facets | undefined;
  total: number | undefined;
}

/** The same filters over the whole screen, for a phone. */
export function FilterDialog({ facets, total }: Props) {
  const { t } = useTranslation(['trainings', 'shell']);
  const { search } = useTrainingsSearch();
  const navigate = useNavigate({ from: '/trainingen' });
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const count = narrowing.filter((key) => search[key] !== undefined).length;
  const open = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  const close = () => dialog.current?.close();
  return (
    <div className={classes.root}>
      <Button variant="default" leftSection={<IconAdjustments size={18} aria-hidden="true" />} onClick={open}>
        {count > 0 ? t('filtersCount', { count }) : t('filters')}
      </Button>
      <dialog
        ref={dialog}
        className={classes.dialog}
        aria-labelledby="filters-title"
        onClose={() => setOpen(false)}
      >
        <div className={classes.head}>
          <h2 id="filters-title" className={classes.title}>
            {t('filters')}
          </h2>
          <button type="button" className={classes.close} aria-label={t('shell:close')} onClick={close}>
            <IconX size={22} aria-hidden="true" />
          </button>
        </div>
        <div className={classes.body}>{isOpen && <FilterPanel facets={facets} />}</div>
        <div className={classes.foot}>
          {isNarrowed(search) && (
            <Button variant="default" onClick={() => void navigate({ search: cleared, resetScroll: false })}>
              {t('clearAll')}
            </Button>
          )}
          <Button onClick={close} fullWidth>
            {t('showResults', { count: total ?? 0 })}
          </Button>
        </div>
      </dialog>
    </div>
  );
}
