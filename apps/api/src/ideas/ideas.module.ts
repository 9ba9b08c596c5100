import { Module } from '@nestjs/common';
import { PostsModule } from '../posts/index.js';
import { CarryOver } from './carry-over.js';
import {
  IdeaFieldsResolver,
  IdeaViewerResolver,
  PersonIdeasResolver,
  StatusChangeFieldsResolver,
} from './idea-fields.resolver.js';
import { IndexIdeaWhenMergeUndone } from './index-idea-when-merge-undone.js';
import { IndexIdeaWhenMerged } from './index-idea-when-merged.js';
import { IndexIdeaWhenPostEdited } from './index-idea-when-post-edited.js';
import { IndexIdeaWhenPostHidden } from './index-idea-when-post-hidden.js';
import { IndexIdeaWhenPostPublished } from './index-idea-when-post-published.js';
import { IndexIdeaWhenPostRemoved } from './index-idea-when-post-removed.js';
import { IndexIdeaWhenPostRestored } from './index-idea-when-post-restored.js';
import { IndexIdeaWhenStatusChanged } from './index-idea-when-status-changed.js';
import { IndexIdeaWhenVoteCast } from './index-idea-when-vote-cast.js';
import { IndexIdeaWhenVoteWithdrawn } from './index-idea-when-vote-withdrawn.js';
import { ReleaseIdeasWhenPostHidden } from './release-ideas-when-post-hidden.js';
import { ReleaseIdeasWhenPostRemoved } from './release-ideas-when-post-removed.js';
import { IdeaSearch } from './idea-search.js';
import { IndexIdeasWhenAuthorForgotten } from './index-ideas-when-author-forgotten.js';
import { IndexIdea } from './index-idea.js';
import { IdeaQueries } from './ideas.queries.js';
import { IdeasResolver } from './ideas.resolver.js';
import { MergeIdeas } from './merge-ideas.js';
import { PublishIdea } from './publish-idea.js';
import { SetIdeaStatus } from './set-idea-status.js';
import { UndoMerge } from './undo-merge.js';

@Module({
  imports: [PostsModule],
  providers: [
    CarryOver,
    IdeaFieldsResolver,
    IdeaQueries,
    IdeasResolver,
    IdeaViewerResolver,
    MergeIdeas,
    PersonIdeasResolver,
    PublishIdea,
    SetIdeaStatus,
    StatusChangeFieldsResolver,
    UndoMerge,
    IdeaSearch,
    IndexIdea,
    IndexIdeaWhenPostPublished,
    IndexIdeaWhenPostEdited,
    IndexIdeaWhenPostHidden,
    IndexIdeaWhenPostRestored,
    IndexIdeaWhenPostRemoved,
    IndexIdeaWhenVoteCast,
    IndexIdeaWhenVoteWithdrawn,
    IndexIdeaWhenStatusChanged,
    IndexIdeaWhenMerged,
    IndexIdeaWhenMergeUndone,
    IndexIdeasWhenAuthorForgotten,
    ReleaseIdeasWhenPostHidden,
    ReleaseIdeasWhenPostRemoved,
  ],
})
export class IdeasModule {}
