import { markdownToHtml, markdownToText } from './markdown.js';

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

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[klik](javascript:alert(1))',
    '[klik](  jaVaScript:alert(1))',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    '<iframe src="https://evil.example"></iframe>',
    '<svg><script>alert(1)</script></svg>',
    '<p style="position:fixed" onclick="alert(1)">x</p>',
    '<style>*{display:none}</style>',
    '<form action="//evil.example"><input name=q></form>',
    '![x](https://evil.example/pixel.png)',
    '<a href="//evil.example">x</a>',
    '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  ])('takes the sting out of %s', (hostile) => {
    const html = markdownToHtml(hostile);
    expect(html).not.toMatch(/<(script|img|iframe|svg|style|form|input|math)|on\w+=|javascript:|data:|evil/i);
  });

  it.each([
    '> ',
    '>',
    '- ',
    '* - > ',
    '1. ',
    '[',
    '![',
    '*a ',
    '**',
    '`',
    '<b>',
    '[a](',
    '| a ',
    '~~',
    '\\',
    '&',
    '<a href="',
  ])('is not held up by %j over and over', (piece) => {
    const started = performance.now();
    markdownToHtml(piece.repeat(20_000 / piece.length) + 'x');
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('gives its words alone', () => {
    expect(markdownToText('## Wat je leert\n\n* 1 < 2 & [meer](https://x.nl)\n* `a`')).toBe(
      'Wat je leert 1 < 2 & meer a',
    );
  });
});
