// Each by itself: together they bring a highlighter of code, and Tailwind.
import { Body } from '@react-email/body';
import { Container } from '@react-email/container';
import { Head } from '@react-email/head';
import { Heading } from '@react-email/heading';
import { Html } from '@react-email/html';
import { Link } from '@react-email/link';
import { Preview } from '@react-email/preview';
import { Section } from '@react-email/section';
import { Text } from '@react-email/text';
import { Fragment, type CSSProperties, type ReactNode } from 'react';
import { type Language, translate } from '../../i18n.js';

const paper = '#FBF8F3';
const ink = '#22201C';
const quiet = '#625D54';
const line = '#DDD5C7';
const forest = '#1F5D50';
const serif = "Fraunces, Georgia, 'Times New Roman', serif";
const sans = "Figtree, 'Segoe UI', Helvetica, Arial, sans-serif";

const paragraph: CSSProperties = { color: ink, fontSize: '16px', lineHeight: '1.55', margin: '0 0 16px' };

interface LayoutProps {
  language: Language;
  title: string;
  preview: string;
  unsubscribeUrl?: string;
  /** What one unsubscribes from; reminders where it is not said. */
  unsubscribeText?: string;
  children: ReactNode;
}

/** The sheet of paper that every mail is written on. */
export const Layout = ({
  language,
  title,
  preview,
  unsubscribeUrl,
  unsubscribeText,
  children,
}: LayoutProps) => (
  <Html lang={language}>
    <Head>
      <title>{title}</title>
      <meta name="color-scheme" content="light" />
      <meta name="supported-color-schemes" content="light" />
    </Head>
    <Preview>{preview}</Preview>
    <Body style={{ backgroundColor: paper, fontFamily: sans, margin: 0, padding: '24px 12px' }}>
      <Container style={{ maxWidth: '560px' }}>
        <Text
          style={{
            color: forest,
            fontFamily: serif,
            fontSize: '22px',
            fontWeight: 600,
            margin: '0 0 16px 4px',
          }}
        >
          Nutshell
        </Text>
        <Section
          style={{
            backgroundColor: '#FFFFFF',
            border: `1px solid ${line}`,
            borderRadius: '10px',
            padding: '28px',
          }}
        >
          <Heading
            as="h1"
            style={{
              color: ink,
              fontFamily: serif,
              fontSize: '26px',
              fontWeight: 600,
              lineHeight: '1.25',
              margin: '0 0 16px',
            }}
          >
            {title}
          </Heading>
          {children}
        </Section>
        <Text style={{ color: quiet, fontSize: '14px', lineHeight: '1.5', margin: '16px 4px 0' }}>
          Nutshell · {translate(language, 'mails:tagline')}
          {unsubscribeUrl && (
            <>
              <br />
              <Link href={unsubscribeUrl} style={{ color: quiet, textDecoration: 'underline' }}>
                {unsubscribeText ?? translate(language, 'mails:unsubscribe')}
              </Link>
            </>
          )}
        </Text>
      </Container>
    </Body>
  </Html>
);

export const P = ({ children }: { children: ReactNode }) => <Text style={paragraph}>{children}</Text>;

export const Quiet = ({ children }: { children: ReactNode }) => (
  <Text style={{ ...paragraph, color: quiet, fontSize: '14px', margin: '16px 0 0', wordBreak: 'break-word' }}>
    {children}
  </Text>
);

export const A = ({ href, children }: { href: string; children: ReactNode }) => (
  <Link href={href} style={{ color: forest, textDecoration: 'underline' }}>
    {children}
  </Link>
);

const button: CSSProperties = {
  border: `1px solid ${forest}`,
  borderRadius: '10px',
  display: 'inline-block',
  fontSize: '16px',
  fontWeight: 600,
  lineHeight: '1.2',
  margin: '0 8px 8px 0',
  padding: '13px 22px',
  textDecoration: 'none',
};

export const Act = ({
  href,
  secondary,
  children,
}: {
  href: string;
  secondary?: boolean;
  children: ReactNode;
}) => (
  <div style={{ display: 'inline-block' }}>
    <Link
      href={href}
      style={{
        ...button,
        ...(secondary ? { color: forest } : { backgroundColor: forest, color: '#FFFFFF' }),
      }}
    >
      {children}
    </Link>
  </div>
);

export const Acts = ({ children }: { children: ReactNode }) => (
  <Section style={{ margin: '8px 0 0' }}>{children}</Section>
);

/** Text with its own line breaks: mail programs do not all know `white-space`. */
export const Lines = ({ lines }: { lines: readonly string[] }) =>
  lines.map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ));

/** What, when, where: a label with its value below. */
export const Facts = ({ facts }: { facts: { label: string; value: ReactNode }[] }) => (
  <Section style={{ borderLeft: '3px solid #E5A03A', margin: '0 0 20px', padding: '2px 0 2px 16px' }}>
    {facts.map(({ label, value }) => (
      <Text key={label} style={{ ...paragraph, margin: '0 0 10px' }}>
        <span style={{ color: quiet, fontSize: '14px' }}>{label}</span>
        <br />
        {value}
      </Text>
    ))}
  </Section>
);

export const Steps = ({ title, steps }: { title: string; steps: string[] }) =>
  steps.length === 0 ? null : (
    <>
      <Heading
        as="h2"
        style={{ color: ink, fontFamily: serif, fontSize: '19px', fontWeight: 600, margin: '0 0 8px' }}
      >
        {title}
      </Heading>
      <ul style={{ ...paragraph, paddingLeft: '20px' }}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </>
  );
