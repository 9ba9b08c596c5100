import { randomBytes } from 'node:crypto';
import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ActorSource, Public } from '../platform/access/index.js';
import { Config } from '../platform/config.js';
import { isAway } from '../platform/db/index.js';
import type { Language } from '../platform/i18n.js';
import { compress } from './compress.js';
import { FindPage } from './find-page.js';
import { askNothing, type Answer, type Asking, FirstAnswers } from './first-answers.js';
import type { Page } from './page.js';
import { readerLanguage } from './reader-language.js';
import { contentSecurityPolicy, renderPage } from './render-page.js';
import { WebBuild } from './web-build.js';

interface Read {
  page: Page;
  answers: readonly Answer[];
}

@Controller()
@Public()
export class PagesController {
  constructor(
    private readonly find: FindPage,
    private readonly first: FirstAnswers,
    private readonly web: WebBuild,
    private readonly config: Config,
    private readonly actors: ActorSource,
  ) {}

  /** Every address that nothing else answers: the web app, with the head of the page that was asked for. */
  @Get('*')
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const path = pathOf(request.url);
    if (path === null || !wantsHtml(request))
      return void reply.code(404).type('text/plain').send('Not found');
    const template = await this.web.template();
    if (!template)
      return void reply
        .code(503)
        .type('text/plain')
        .send('The web app is not built yet: run `npm run build`.');
    const language = readerLanguage(request);
    const { page, answers } = await this.read(request, path, language);
    // Not for good: a merge can be undone.
    if (page.livesOnAt)
      return void reply
        .code(302)
        .header('cache-control', 'no-cache')
        .header('location', page.livesOnAt + request.url.replace(/^[^?]*/, ''))
        .send();
    const nonce = randomBytes(16).toString('base64');
    const { publicUrl } = this.config;
    const html = renderPage(template, page, { publicUrl, nonce, answers });
    const { body, encoding } = await compress(html, request.headers['accept-encoding']);
    if (encoding) void reply.header('content-encoding', encoding);
    if (page.status === 503) void reply.header('retry-after', '5');
    void reply
      .code(page.status)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('vary', 'cookie, accept-language, accept-encoding')
      .header('content-security-policy', contentSecurityPolicy(nonce, this.config.tilesUrl))
      .send(body);
  }

  private async read(request: FastifyRequest, path: string, language: Language): Promise<Read> {
    try {
      const visitor = !(await this.actors.of(request.headers));
      const asking =
        visitor && !request.url.includes('?') ? this.first.for({ ip: request.ip, language }) : askNothing;
      const [page] = await Promise.all([
        this.pageFor(path, language, asking, visitor),
        asking.ask('Viewer'),
        asking.ask('Settings'),
      ]);
      return { page, answers: asking.answers };
    } catch (error) {
      if (!isAway(error)) throw error;
      return { page: this.find.unavailable(path, language), answers: [] };
    }
  }

  private async pageFor(path: string, language: Language, asking: Asking, visitor: boolean): Promise<Page> {
    const page = await this.find.run(path, language, asking);
    if (page.status !== 404 || visitor) return page;
    return this.find.forReader(path, language) ?? page;
  }
}

function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(url.split('?')[0]!);
    return path.length > 1 ? path.replace(/\/+$/, '') || '/' : path;
  } catch {
    return null;
  }
}

const wantsHtml = (request: FastifyRequest): boolean => {
  const accept = request.headers.accept ?? '*/*';
  return accept.includes('text/html') || accept.includes('*/*');
};
