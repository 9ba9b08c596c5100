import { useTranslation } from 'react-i18next';
import pageClasses from './home-page.module.css';
import classes from './how-it-works.module.css';

export function HowItWorks() {
  const { t } = useTranslation('home');
  const steps = [
    [t('howFind'), t('howFindText')],
    [t('howBook'), t('howBookText')],
    [t('howLearn'), t('howLearnText')],
  ];
  return (
    <section className={pageClasses.section}>
      <div className={pageClasses.head}>
        <h2 className={pageClasses.heading}>{t('how')}</h2>
      </div>
      <ol className={classes.steps}>
        {steps.map(([title, text]) => (
          <li key={title}>
            <h3 className={classes.title}>{title}</h3>
            <p className={classes.text}>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
