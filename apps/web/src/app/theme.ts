import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const forest: MantineColorsTuple = [
  '#eef5f2',
  '#d8e8e2',
  '#b4d3c9',
  '#8bbbac',
  '#62a18f',
  '#438876',
  '#2e7263',
  '#1f5d50',
  '#184a40',
  '#113831',
];
const kernel: MantineColorsTuple = [
  '#fef6e9',
  '#fbe8c8',
  '#f6d69f',
  '#f0c173',
  '#eaaf52',
  '#e5a03a',
  '#c4801f',
  '#935c12',
  '#774a0f',
  '#57360b',
];
const berry: MantineColorsTuple = [
  '#fcf0f1',
  '#f6dadd',
  '#ebb3ba',
  '#e08e99',
  '#cf6272',
  '#ba4556',
  '#a63446',
  '#8e2a3a',
  '#73212f',
  '#591823',
];
/** Warm greys from paper to ink. */
const gray: MantineColorsTuple = [
  '#f6f2ea',
  '#eee8dd',
  '#e3dccf',
  '#d3cabb',
  '#b5ab9b',
  '#8f8577',
  '#6a6257',
  '#534c43',
  '#3a352e',
  '#22201c',
];
const dark: MantineColorsTuple = [
  '#ece6dc',
  '#d6cfc3',
  '#b3aa9c',
  '#8f8678',
  '#4a443b',
  '#37322b',
  '#26231e',
  '#1b1916',
  '#141210',
  '#0d0c0a',
];

const radius = '0.625rem';

export const theme = createTheme({
  white: '#fffdf9',
  black: '#22201c',
  colors: {
    forest,
    kernel,
    berry,
    gray,
    dark,
    red: berry,
    pink: berry,
    green: forest,
    teal: forest,
    blue: forest,
    yellow: kernel,
    orange: kernel,
  },
  primaryColor: 'forest',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: 'var(--nut-sans)',
  headings: {
    fontFamily: 'var(--nut-serif)',
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: 'var(--nut-h1)', lineHeight: '1.1' },
      h2: { fontSize: 'var(--nut-h2)', lineHeight: '1.2' },
      h3: { fontSize: 'var(--nut-h3)', lineHeight: '1.3' },
    },
  },
  radius: { xs: '0.25rem', sm: radius, md: radius, lg: radius, xl: radius },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  shadows: {
    xs: 'none',
    sm: 'none',
    md: 'var(--nut-shadow)',
    lg: 'var(--nut-shadow)',
    xl: 'var(--nut-shadow)',
  },
  components: {
    Button: { defaultProps: { size: 'md' }, styles: { label: { fontWeight: 600 } } },
    Anchor: { defaultProps: { underline: 'always' } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    NumberInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md' } },
    MultiSelect: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { radius: 'xs', size: 'md' } },
    InputWrapper: { styles: { description: { fontSize: '0.875rem' } } },
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.45 } } },
  },
});

/** Mantine reads the tokens of styles/tokens.css, so that both halves of the app look the same. */
const surfaces = {
  '--mantine-color-body': 'var(--nut-paper)',
  '--mantine-color-text': 'var(--nut-ink)',
  '--mantine-color-anchor': 'var(--nut-link)',
  '--mantine-color-dimmed': 'var(--nut-quiet)',
  '--mantine-color-placeholder': 'var(--nut-placeholder)',
  '--mantine-color-error': 'var(--nut-danger)',
  '--mantine-color-success': 'var(--nut-accent)',
  '--mantine-color-default': 'var(--nut-card)',
  '--mantine-color-default-hover': 'var(--nut-sunken)',
  '--mantine-color-default-color': 'var(--nut-ink)',
  '--mantine-color-default-border': 'var(--nut-border)',
};

export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: surfaces, dark: surfaces });
