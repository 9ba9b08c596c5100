import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Invalid } from '@nutshell/domain';
import { isId } from '../ids.js';

export const MAX_PAGE = 100;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20 })
  first: number = 20;

  @Field(() => String, { nullable: true })
  after?: string | null;
}

@ObjectType()
export class PageInfo {
  @Field(() => String, { nullable: true })
  endCursor?: string | null;

  @Field(() => Boolean)
  hasNextPage!: boolean;
}

export interface Page<T> {
  edges: { node: T; cursor: string }[];
  nodes: T[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** The edge and connection types of a node, named after it. */
export function connectionOf<T>(node: () => Type<T>, name: string) {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(node)
    node!: T;

    @Field(() => String)
    cursor!: string;
  }

  @ObjectType(`${name}Connection`)
  class Connection {
    @Field(() => [Edge])
    edges!: Edge[];

    @Field(() => [node()])
    nodes!: T[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;

    @Field(() => Int)
    totalCount!: number;
  }
  return { Edge, Connection };
}

/** How many rows a page holds: between 1 and 100. @throws Invalid */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? 20;
  if (size < 1) throw new Invalid([{ field: 'first', code: 'tooLow', params: { min: 1 } }]);
  if (size > MAX_PAGE) throw new Invalid([{ field: 'first', code: 'tooHigh', params: { max: MAX_PAGE } }]);
  return size;
}

export const encodeCursor = (values: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

const CURSOR_VALUES = {
  id: (value: unknown) => typeof value === 'string' && isId(value),
  instant: (value: unknown) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
  text: (value: unknown) => typeof value === 'string',
  /** Infinity too, written as a text. */
  number: (value: unknown) => typeof value === 'string' && value !== '' && !Number.isNaN(Number(value)),
};
type CursorValue = keyof typeof CURSOR_VALUES;

/**
 * What a cursor holds, in the order of `kinds`; null without one.
 * @throws Invalid when the cursor was not made by us, or for another list
 */
export function decodeCursor(
  cursor: string | null | undefined,
  kinds: readonly CursorValue[],
): string[] | null {
  if (!cursor) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (
      Array.isArray(values) &&
      values.length === kinds.length &&
      kinds.every((kind, index) => CURSOR_VALUES[kind](values[index]))
    )
      return values as string[];
  } catch {
    // told below
  }
  throw new Invalid([{ field: 'after', code: 'notAllowed' }]);
}

/** A page of rows of which one more than `first` was asked, to know whether there are more. */
export function pageOf<T>(
  rows: T[],
  first: number | null | undefined,
  totalCount: number,
  cursorOf: (row: T, index: number) => string,
): Page<T> {
  const size = pageSize(first);
  const edges = rows.slice(0, size).map((node, index) => ({ node, cursor: cursorOf(node, index) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: rows.length > size },
    totalCount,
  };
}
