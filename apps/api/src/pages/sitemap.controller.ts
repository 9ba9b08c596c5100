import { Controller, Get, Header, NotFoundException, Param } from '@nestjs/common';
import { Public } from '../platform/access/index.js';
import { Config } from '../platform/config.js';
import { escapeHtml } from '../platform/html.js';
import { PageQueries } from './pages.queries.js';

const SIZE = 5_000;
const FIXED = [
  '/',
  '/trainingen',
  '/ideeen',
  '/vragen',
  '/leervragen',
  '/vraagradar',
  '/wie-weet-wat',
  '/over/rangschikking',
  '/over/toegankelijkheid',
  '/over/facturen-en-uitbetaling',
  '/herroepen',
];
const XML = 'application/xml; charset=utf-8';

@Controller()
@Public()
export class SitemapController {
  constructor(
    private readonly queries: PageQueries,
    private readonly config: Config,
  ) {}

  /** All parts of the map of the site. */
  @Get('sitemap.xml')
  @Header('content-type', XML)
  @Header('cache-control', 'public, max-age=600')
  async index(): Promise<string> {
    const parts = Math.max(1, Math.ceil((await this.queries.countAddresses()) / SIZE));
    const rows = Array.from(
      { length: parts },
      (_, part) => `<sitemap>${this.loc(`/sitemap-${part + 1}.xml`)}</sitemap>`,
    );
    return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${rows.join('')}</sitemapindex>`;
  }

  @Get('sitemap-:part.xml')
  @Header('content-type', XML)
  @Header('cache-control', 'public, max-age=600')
  async part(@Param('part') part: string): Promise<string> {
    const page = Number(part) - 1;
    if (!Number.isInteger(page) || page < 0) throw new NotFoundException();
    const addresses = await this.queries.addresses(page, SIZE);
    if (page > 0 && !addresses.length) throw new NotFoundException();
    const rows = [
      ...(page === 0 ? FIXED.map((path) => `<url>${this.loc(path)}</url>`) : []),
      ...addresses.map(
        ({ path, changedAt }) => `<url>${this.loc(path)}<lastmod>${changedAt.toISOString()}</lastmod></url>`,
      ),
    ];
    return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${rows.join('\n')}</urlset>`;
  }

  @Get('robots.txt')
  @Header('content-type', 'text/plain; charset=utf-8')
  robots(): string {
    const closed = [
      '/api/',
      '/graphql',
      '/studio',
      '/agenda',
      '/boekingen/',
      '/wachtlijst/',
      '/facturen',
      '/instellingen',
      '/sandbox/',
      '/dev',
    ];
    return [
      'User-agent: *',
      ...closed.map((path) => `Disallow: ${path}`),
      `Sitemap: ${this.config.publicUrl}/sitemap.xml`,
      '',
    ].join('\n');
  }

  private loc(path: string): string {
    return `<loc>${escapeHtml(encodeURI(this.config.publicUrl + path))}</loc>`;
  }
}
