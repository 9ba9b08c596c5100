import { randomBytes } from 'node:crypto';
import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ActorSource, Public } from '../platform/access/index.js';
import { Config } from '../platform/config.js';
import { FindPage } from './find-page.js';
import type { Page } from './page.js';
import { readerLanguage } from './reader-language.js';
import { contentSecurityPolicy, renderPage } from './render-page.js';
import { WebBuild } from './web-build.js';

@Controller()
@Public()
export class PagesController {
  constructor(
    private readonly find: FindPage,
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
    const page = await this.pageFor(path, request);
    // Not for good: a merge can be undone.
    if (page.livesOnAt)
      return void reply
        .code(302)
        .header('cache-control', 'no-cache')
        .header('location', page.livesOnAt + request.url.replace(/^[^?]*/, ''))
        .send();
    const nonce = randomBytes(16).toString('base64');
    void reply
      .code(page.status)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('vary', 'cookie, accept-language')
      .header('content-security-policy', contentSecurityPolicy(nonce, this.config.tilesUrl))
      .send(renderPage(template, page, this.config.publicUrl, nonce));
  }

  private async pageFor(path: string, request: FastifyRequest): Promise<Page> {
    const language = readerLanguage(request);
    const page = await this.find.run(path, language);
    if (page.status !== 404) return page;
    const forReader = this.find.forReader(path, language);
    return forReader && (await this.actors.of(request.headers)) ? forReader : page;
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
