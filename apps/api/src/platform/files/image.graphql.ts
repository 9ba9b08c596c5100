import { Module } from '@nestjs/common';
import { Args, Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { Db } from '../db/index.js';
import { loader, type GraphqlContext } from '../graphql/index.js';
import { imagePath } from './files.js';

@ObjectType('Image')
export class ImageType {
  id!: string;

  @Field(() => Int, { description: 'Pixels, of the largest one there is' })
  width!: number;

  @Field(() => Int)
  height!: number;

  @Field(() => String, { nullable: true })
  alt!: string | null;
}

@Resolver(() => ImageType)
export class ImageResolver {
  @ResolveField(() => String, { description: 'Of an image at least this wide, if there is one' })
  url(
    @Parent() { id }: ImageType,
    @Args('width', { type: () => Int, defaultValue: 800 }) width: number,
  ): string {
    return imagePath(id, width);
  }
}

/** Import it where a type of the feature has an image. */
@Module({ providers: [ImageResolver] })
export class ImagesModule {}

/** Images by the id of their file. */
export const imageLoader = (context: GraphqlContext, db: Db): DataLoader<string, ImageType | null> =>
  loader(
    context,
    'image',
    () =>
      new DataLoader<string, ImageType | null>(async (ids) => {
        const rows = await db.query<ImageType>(
          `SELECT id, width, height, NULL AS alt FROM files WHERE kind = 'image' AND id = ANY($1::uuid[])`,
          [ids],
          { name: 'images' },
        );
        const found = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => found.get(id) ?? null);
      }),
  );
