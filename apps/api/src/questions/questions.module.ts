import { Module } from '@nestjs/common';
import { ImagesModule } from '../platform/files/index.js';
import { PostsModule } from '../posts/index.js';
import { AcceptAnswer } from './accept-answer.js';
import { AnswerQuestion } from './answer-question.js';
import { AnswerQueries } from './answers.queries.js';
import { AskQuestion } from './ask-question.js';
import { CountAnswers } from './count-answers.js';
import { MarkDuplicate } from './duplicates/mark-duplicate.js';
import { duplicates } from './duplicates/index.js';
import { FollowRepliesWhenPostHidden } from './follow-replies-when-post-hidden.js';
import { FollowRepliesWhenPostPublished } from './follow-replies-when-post-published.js';
import { FollowRepliesWhenPostRemoved } from './follow-replies-when-post-removed.js';
import { FollowRepliesWhenPostRestored } from './follow-replies-when-post-restored.js';
import { FollowReplies } from './follow-replies.js';
import { freshness } from './freshness/index.js';
import { NudgeAsker } from './nudge-asker.js';
import { OpenTopics } from './open-topics.js';
import { PersonQuestionsResolver } from './person-questions.resolver.js';
import { QuestionViewerResolver } from './post-viewer.resolver.js';
import { QuestionFieldsResolver, AnswerFieldsResolver } from './question-fields.resolver.js';
import { QuestionPage } from './question-page.js';
import { QuestionQueries } from './questions.queries.js';
import { QuestionsResolver } from './questions.resolver.js';
import { RebuildReputation } from './reputation/rebuild-reputation.js';
import { reputation } from './reputation/index.js';
import { routing } from './routing/index.js';
import { search } from './search/index.js';
import { SkillQuestionsResolver } from './skill-questions.resolver.js';

@Module({
  imports: [ImagesModule, PostsModule],
  providers: [
    ...duplicates,
    ...freshness,
    ...reputation,
    ...routing,
    ...search,
    AcceptAnswer,
    AnswerFieldsResolver,
    AnswerQueries,
    AnswerQuestion,
    AskQuestion,
    CountAnswers,
    FollowReplies,
    FollowRepliesWhenPostHidden,
    FollowRepliesWhenPostPublished,
    FollowRepliesWhenPostRemoved,
    FollowRepliesWhenPostRestored,
    NudgeAsker,
    OpenTopics,
    PersonQuestionsResolver,
    QuestionFieldsResolver,
    QuestionPage,
    QuestionQueries,
    QuestionViewerResolver,
    QuestionsResolver,
    SkillQuestionsResolver,
  ],
  exports: [AcceptAnswer, AnswerQuestion, AskQuestion, MarkDuplicate, RebuildReputation],
})
export class QuestionsModule {}
