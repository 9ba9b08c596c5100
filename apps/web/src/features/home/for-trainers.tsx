import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../ui/link-button.js';
import classes from './for-trainers.module.css';

export function ForTrainers() {
  const { t } = useTranslation(['home', 'shell']);
  const points = [t('forTrainersMeter'), t('forTrainersOverlap'), t('forTrainersList')];
  return (
    <section className={classes.band}>
      <div className={classes.inner}>
        <div>
          <h2 className={classes.title}>{t('forTrainers')}</h2>
          <p className={classes.text}>{t('forTrainersText')}</p>
        </div>
        <div>
          <ul className={classes.points}>
            {points.map((point) => (
              <li key={point}>
                <IconCheck size={18} aria-hidden="true" /> {point}
              </li>
            ))}
          </ul>
          <LinkButton to="/studio" variant="white">
            {t('shell:offerTraining')}
          </LinkButton>
        </div>
      </div>
    </section>
  );
}
