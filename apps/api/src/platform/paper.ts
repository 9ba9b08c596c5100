import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { webDist } from './web-dist.js';

const FONTS = [
  { family: 'Figtree', file: /^figtree-latin-wght-normal.*\.woff2$/, weight: '300 900' },
  { family: 'Fraunces', file: /^fraunces-latin-opsz-normal.*\.woff2$/, weight: '100 900' },
];

/** The fonts as the web's build left them; none where it is not built. */
function fontFaces(): string {
  let files: string[] = [];
  try {
    files = readdirSync(join(webDist, 'assets'));
  } catch {
    return '';
  }
  return FONTS.map(({ family, file, weight }) => {
    const found = files.find((name) => file.test(name));
    return found
      ? `@font-face { font-family: ${family}; font-weight: ${weight}; font-display: swap; src: url('/assets/${found}') format('woff2'); }\n`
      : '';
  }).join('');
}

/** The look of the pages that this server writes without the web app. Its colours are those of the web's tokens.css. */
export const paperStyle = (): string => `${fontFaces()}
:root { color-scheme: light dark; --paper: #fbf8f3; --card: #fffdf9; --ink: #22201c; --quiet: #655d52; --line: #e3dccf; --border: #cfc6b7; --forest: #1f5d50; --action: #1f5d50; --kernel: #e5a03a; --berry: #a63446; --focus: #c4801f; --radius: 0.625rem; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1b1916; --card: #24211c; --ink: #ece6dc; --quiet: #b3aa9c; --line: #3a352d; --border: #4a443b; --forest: #8bc5b4; --action: #2e7263; --berry: #ee9ba6; --focus: #eaaf52; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 Figtree, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif; overflow-wrap: break-word; }
h1, h2, .brand { font-family: Fraunces, 'Iowan Old Style', Georgia, serif; font-weight: 600; line-height: 1.2; letter-spacing: -0.012em; }
a { color: var(--forest); text-underline-offset: 0.2em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
`;
