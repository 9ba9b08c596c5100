import { useState } from 'react';
import { Anchor, Button } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { EditedTrainingFragment } from '../../gql/studio/graphql.js';
import { Notice } from '../../ui/notice.js';
import { AddDates } from './add-dates.js';
import { useEditor } from './editor-form.js';
import classes from '../../ui/schedule/dates.module.css';
import { leadTo } from './meter.js';
import { Section } from './section.js';
import { SessionItem } from './session-item.js';

interface Props {
  training: EditedTrainingFragment;
  /** The server plans with the duration and format it has. */
  beforePlanning: () => Promise<unknown>;
}

/** The dates of this training, and planning more of them. */
export function SectionDates({ training, beforePlanning }: Props) {
  const { t } = useTranslation('studio');
  const { values } = useEditor();
  const [adding, setAdding] = useState(false);
  const [planned, setPlanned] = useState(0);
  const now = Date.now();
  const coming = training.sessions.filter((session) => Date.parse(session.endsAt) > now);
  const past = training.sessions.length - coming.length;

  async function begin() {
    await beforePlanning();
    setPlanned(0);
    setAdding(true);
  }
  return (
    <Section id="dates" title={t('editor.dates')}>
      {planned > 0 && <Notice tone="done" title={t('dates.planned', { count: planned })} />}
      {coming.length === 0 && !adding && <p className={classes.quiet}>{t('dates.none')}</p>}
      {coming.length > 0 && (
        <ul className={classes.list}>
          {coming.map((session) => (
            <SessionItem key={session.id} session={session} training={training} />
          ))}
        </ul>
      )}
      {past > 0 && <p className={classes.quiet}>{t('dates.past', { count: past })}</p>}
      {training.status !== 'ARCHIVED' &&
        (!values.durationMinutes ? (
          <p className={classes.quiet}>
            {t('dates.needsDuration')}{' '}
            <Anchor component="button" type="button" onClick={() => leadTo('duration')}>
              {t('dates.toDuration')}
            </Anchor>
          </p>
        ) : adding ? (
          <AddDates
            training={training}
            durationMinutes={values.durationMinutes}
            onClose={() => setAdding(false)}
            onPlanned={(count) => {
              setPlanned(count);
              setAdding(false);
            }}
          />
        ) : (
          <div>
            <Button
              variant="default"
              leftSection={<IconCalendarPlus size={18} aria-hidden="true" />}
              onClick={() => void begin()}
            >
              {t('dates.add')}
            </Button>
          </div>
        ))}
    </Section>
  );
}
