import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PersonType, personLoader } from '../accounts/index.js';
import { organisationLoader, OrganisationType } from '../organisations/index.js';
import { CurrentActor, type Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { imageLoader, ImageType } from '../platform/files/index.js';
import { PageArgs, type GraphqlContext } from '../platform/graphql/index.js';
import { markdownToHtml } from '../platform/markdown.js';
import { CommentQueries } from './comments.queries.js';
import { viewerOfPost } from './post.policy.js';
import { CommentConnection, PostRevisionType, PostType, PostViewerType } from './posts.graphql.js';
import { followsLoader, postPhotoIds, votedLoader } from './posts.queries.js';
import { revisionsOf } from './revisions.queries.js';

/** What questions, ideas, answers and comments have in common. */
@Resolver(() => PostType)
export class PostFieldsResolver {
  constructor(
    private readonly db: Db,
    private readonly comments_: CommentQueries,
  ) {}

  @ResolveField(() => String, { description: 'Safe to show as it is' })
  textHtml(@Parent() { text }: PostType): string {
    return markdownToHtml(text);
  }

  @ResolveField(() => PersonType, {
    nullable: true,
    description: 'Null where no name is shown, and for a member who left',
  })
  author(@Parent() { anonymous, authorId }: PostType, @Context() context: GraphqlContext) {
    return anonymous || !authorId ? null : personLoader(context, this.db).load(authorId);
  }

  @ResolveField(() => Boolean, { description: 'Whoever wrote it has no account any more' })
  authorDeleted(@Parent() { anonymous, authorId }: PostType): boolean {
    return !anonymous && authorId === null;
  }

  @ResolveField(() => Boolean, { description: 'By whoever wrote the question or idea above it' })
  byAsker(@Parent() { authorId, rootAuthorId }: PostType): boolean {
    return authorId !== null && authorId === rootAuthorId;
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'Where it was asked' })
  organisation(@Parent() { organisationId, scope }: PostType, @Context() context: GraphqlContext) {
    return organisationId && scope === 'ORGANISATION'
      ? organisationLoader(context, this.db).load(organisationId)
      : null;
  }

  @ResolveField(() => [ImageType])
  async photos(@Parent() { id }: PostType, @Context() context: GraphqlContext): Promise<ImageType[]> {
    const ids = await postPhotoIds(context, this.db).load(id);
    const images = await Promise.all(ids.map((file) => imageLoader(context, this.db).load(file)));
    return images.filter((image) => image !== null);
  }

  @ResolveField(() => CommentConnection, { description: 'The oldest first' })
  comments(
    @Parent() { id }: PostType,
    @Args() { first, after }: PageArgs,
    @Context() context: GraphqlContext,
  ) {
    return this.comments_.under(context, id, first, after);
  }

  @ResolveField(() => [PostRevisionType], {
    description: 'All it has been, from what was written at first; empty while never edited',
  })
  revisions(@Parent() { id, anonymous, editedAt }: PostType): Promise<PostRevisionType[]> {
    return editedAt ? revisionsOf(this.db, id, anonymous) : Promise.resolve([]);
  }

  @ResolveField(() => PostViewerType)
  viewer(@Parent() post: PostType, @CurrentActor() actor: Actor | null): PostViewerType {
    return { ...viewerOfPost(actor, post), post };
  }
}

@Resolver(() => PostViewerType)
export class PostViewerResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => Boolean)
  voted(@Parent() { post }: PostViewerType, @Context() context: GraphqlContext): Promise<boolean> {
    return votedLoader(context, this.db).load(post.id);
  }

  @ResolveField(() => Boolean, { description: 'The question or idea that it belongs to' })
  follows(@Parent() { post }: PostViewerType, @Context() context: GraphqlContext): Promise<boolean> {
    return followsLoader(context, this.db, 'POST').load(post.rootId);
  }
}

@Resolver(() => PostRevisionType)
export class PostRevisionResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => PersonType, { nullable: true })
  editor(@Parent() { editorId, anonymous }: PostRevisionType, @Context() context: GraphqlContext) {
    return anonymous || !editorId ? null : personLoader(context, this.db).load(editorId);
  }
}
