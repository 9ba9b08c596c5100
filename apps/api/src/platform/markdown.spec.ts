import { markdownToHtml, markdownToText } from './markdown.js';

/** Pieces that make a parser look back over and over when there are many of them. */
const slow: readonly string[] = [
  ...[
    '> ',
    '>',
    '- ',
    '* - > ',
    '1. ',
    '[',
    '![',
    '*a ',
    '**',
    '_a ',
    '`',
    '``` ',
    '<b>',
    '[a](',
    '[a]: ',
    '| a ',
  ],
  ...[
    '~~',
    '\\',
    '&',
    '&#',
    '<a href="',
    '<!--',
    '<![CDATA[',
    '<?',
    'a@',
    'www.a',
    'http://',
    '[^a]',
    '*_',
    '\t',
    ' \n',
  ],
];

describe('Markdown', () => {
  it('becomes HTML, a level below the headings of the page', () => {
    expect(markdownToHtml('# Doel\n\n- **een**\n- `twee`')).toBe(
      '<h3>Doel</h3>\n<ul>\n<li><strong>een</strong></li>\n<li><code>twee</code></li>\n</ul>',
    );
  });

  it.each([
    ['# Een\n\n## Twee\n\n### Drie', ['h3', 'h3', 'h4']],
    ['## Twee\n\n### Drie\n\n#### Vier', ['h3', 'h4', 'h5']],
    ['##### Vijf\n\n###### Zes', ['h6', 'h6']],
    ['<h1>Een</h1>\n\n<h2>Twee</h2>', ['h3', 'h3']],
  ])('heads the parts of %j without a gap below the page', (markdown, levels) => {
    const headings = [...markdownToHtml(markdown).matchAll(/<(h\d)>/g)].map(([, level]) => level);
    expect(headings).toEqual(levels);
  });

  it('links without passing on trust', () => {
    expect(markdownToHtml('[site](https://example.nl/?a=1&b=2)')).toBe(
      '<p><a href="https://example.nl/?a=1&amp;b=2" rel="nofollow noopener">site</a></p>',
    );
  });

  it.each(slow)('takes no more than in proportion for %j over and over', (piece) => {
    const least = (length: number) => {
      const text = `${piece.repeat(length / piece.length)}x`;
      return Math.min(...[1, 2, 3].map(() => timeOf(() => markdownToHtml(text))));
    };
    // Twice as much takes twice as long; four times as long would be a parser that looks back.
    const [short, long] = [least(5_000), least(20_000)];
    expect(long).toBeLessThan(Math.max(short, 5) * 4 * 4);
  });

  it('gives its words alone', () => {
    expect(markdownToText('## Wat je leert\n\n* 1 < 2 & [meer](https://x.nl)\n* `a`')).toBe(
      'Wat je leert 1 < 2 & meer a',
    );
  });
});

function timeOf(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
