import { Module } from '@nestjs/common';
import { FindPage } from './find-page.js';
import { FirstAnswers } from './first-answers.js';
import { IdeaPages } from './idea-pages.js';
import { PagesController } from './pages.controller.js';
import { PageQueries } from './pages.queries.js';
import { QuestionPages } from './question-pages.js';
import { RequestPages } from './request-pages.js';
import { SitemapController } from './sitemap.controller.js';
import { WebBuild } from './web-build.js';

@Module({
  controllers: [SitemapController, PagesController],
  providers: [FindPage, FirstAnswers, IdeaPages, PageQueries, QuestionPages, RequestPages, WebBuild],
})
export class PagesModule {}
