import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PersonAvatar } from '../../ui/person-avatar.js';
import classes from './trainer-card.module.css';
import type { TrainingInFull } from './training-page.js';

export function TrainerCard({ trainer }: { trainer: TrainingInFull['trainer'] }) {
  const { t } = useTranslation('trainings');
  const given = trainer.trainer?.trainingsGiven ?? 0;
  const facts = [trainer.city, given > 0 ? t('trainingsGiven', { count: given }) : ''];
  return (
    <div className={classes.card}>
      <PersonAvatar person={{ ...trainer, photo: trainer.photo ?? null }} size={72} />
      <div>
        <h3 className={classes.name}>
          <Link to="/mensen/$slug" params={{ slug: trainer.slug }}>
            {trainer.name}
          </Link>
        </h3>
        {trainer.headline && <p>{trainer.headline}</p>}
        <p className={classes.facts}>{facts.filter(Boolean).join(' · ')}</p>
      </div>
    </div>
  );
}
