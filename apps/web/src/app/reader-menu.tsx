import { useApolloClient } from '@apollo/client/react';
import type { Language } from '@nutshell/i18n';
import { IconAdjustmentsHorizontal, IconCheck } from '@tabler/icons-react';
import { languages } from '@nutshell/i18n/messages';
import { useTranslation } from 'react-i18next';
import { schemes, useColorScheme } from '../lib/color-scheme.js';
import { changeLanguage } from '../lib/i18n.js';
import { Disclosure } from '../ui/disclosure.js';

/** How this reader wants to read: language and light or dark. */
export function ReaderMenu() {
  const { t, i18n } = useTranslation('shell');
  const { chosen, choose } = useColorScheme();
  const client = useApolloClient();
  const names = { auto: t('asDevice'), light: t('light'), dark: t('dark') };
  const read = async (language: Language) => {
    await changeLanguage(language);
    // What the server names (topics, errors) comes in the language of the question.
    await client.refetchQueries({ include: 'active' });
  };
  const check = <IconCheck size={16} aria-hidden="true" />;
  return (
    <Disclosure
      label={`${t('language')}, ${t('appearance')}`}
      face={
        <>
          <IconAdjustmentsHorizontal size={20} stroke={1.6} aria-hidden="true" />
          <span aria-hidden="true">{i18n.language.toUpperCase()}</span>
        </>
      }
    >
      <p>{t('language')}</p>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={i18n.language === language}
          onClick={() => void read(language)}
        >
          {language === 'nl' ? 'Nederlands' : 'English'}
          {i18n.language === language && check}
        </button>
      ))}
      <p>{t('appearance')}</p>
      {schemes.map((scheme) => (
        <button key={scheme} type="button" aria-pressed={chosen === scheme} onClick={() => choose(scheme)}>
          {names[scheme]}
          {chosen === scheme && check}
        </button>
      ))}
    </Disclosure>
  );
}
