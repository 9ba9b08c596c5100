import { useState, type ReactNode } from 'react';
import { IconAdjustments } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Modal } from '../../ui/modal.js';
import classes from './filter-sheet.module.css';
import { panelParts } from './search.js';
import { useDirectory } from './use-directory.js';

/** The filters over the page, for a phone. */
export function FilterSheet({ total, children }: { total: number | undefined; children: ReactNode }) {
  const { t } = useTranslation('people');
  const { search } = useDirectory();
  const [open, setOpen] = useState(false);
  const count = panelParts.filter((key) => search[key] !== undefined).length;
  return (
    <div className={classes.root}>
      <Button
        variant="default"
        size="sm"
        leftSection={<IconAdjustments size={18} aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        {count > 0 ? t('directory.filtersCount', { count }) : t('directory.filters')}
      </Button>
      {open && (
        <Modal title={t('directory.filters')} onClose={() => setOpen(false)}>
          {children}
          <div className={classes.foot}>
            <Button fullWidth onClick={() => setOpen(false)}>
              {t('directory.show', { count: total ?? 0 })}
            </Button>
          </div>
        </Modal>
      )}
    </div>
  );
}
