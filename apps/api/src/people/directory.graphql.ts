import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Language, OpenFor } from '@nutshell/domain';
import { OpenForEnum, PersonType } from '../accounts/index.js';
import { OrganisationType } from '../organisations/index.js';
import { enumOf, LanguageEnum, PageInfo } from '../platform/graphql/index.js';
import { SkillType } from '../skills/index.js';
import { NearInput } from '../trainings/index.js';
import type { DirectoryQuery } from './directory-query.js';

export const PEOPLE_SORTS = ['RELEVANCE', 'DISTANCE'] as const;
export type PeopleSort = (typeof PEOPLE_SORTS)[number];
export const PeopleSortEnum = enumOf('PeopleSort', PEOPLE_SORTS);

@InputType('PeopleFilter')
export class PeopleFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'Words: of skills, of a name, of what somebody says of themselves',
  })
  text?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Slugs of one or two skills; both are wanted, what hangs below a skill counts for it',
  })
  skills?: string[] | null;

  @Field(() => NearInput, { nullable: true })
  near?: NearInput | null;

  @Field(() => [LanguageEnum], { nullable: true, description: 'One of them is enough' })
  languages?: Language[] | null;

  @Field(() => [OpenForEnum], { nullable: true, description: 'One of them is enough' })
  openFor?: OpenFor[] | null;

  @Field(() => String, { nullable: true, description: 'Slug' })
  organisation?: string | null;
}

@ObjectType('PersonMatch', { description: 'Somebody who was found, and why' })
export class PersonMatchType {
  @Field(() => PersonType)
  person!: PersonType;

  @Field(() => Float, { nullable: true, description: 'From the place that was asked' })
  distanceKm!: number | null;

  /** Of what they know: what was asked. */
  skillIds!: string[];
}

@ObjectType('PersonMatchEdge')
export class PersonMatchEdgeType {
  @Field(() => PersonMatchType)
  node!: PersonMatchType;

  @Field(() => String)
  cursor!: string;
}

@ObjectType('PersonMatchConnection', {
  description: 'Who can show most for what they know first; at most the first thousand are counted',
})
export class PersonMatchConnectionType {
  @Field(() => [PersonMatchEdgeType])
  edges!: PersonMatchEdgeType[];

  @Field(() => [PersonMatchType])
  nodes!: PersonMatchType[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;

  @Field(() => Int)
  totalCount!: number;

  query!: DirectoryQuery;
}

@ObjectType('PeopleOpenForCount')
export class OpenForCountType {
  @Field(() => OpenForEnum)
  value!: OpenFor;

  @Field(() => Int)
  count!: number;
}

@ObjectType('PeopleLanguageCount')
export class LanguageCountType {
  @Field(() => LanguageEnum)
  value!: Language;

  @Field(() => Int)
  count!: number;
}

@ObjectType('PeopleOrganisationCount')
export class OrganisationCountType {
  @Field(() => OrganisationType)
  value!: OrganisationType;

  @Field(() => Int)
  count!: number;
}

@ObjectType('PeopleSkillCount')
export class SkillCountType {
  @Field(() => SkillType)
  value!: SkillType;

  @Field(() => Int)
  count!: number;
}

@ObjectType('PeopleFacets', { description: 'Each counted as if nothing were chosen in that facet itself' })
export class PeopleFacetsType {
  @Field(() => [OpenForCountType])
  openFor!: OpenForCountType[];

  @Field(() => [LanguageCountType])
  languages!: LanguageCountType[];

  @Field(() => [OrganisationCountType], { description: 'Those where the viewer works' })
  organisations!: OrganisationCountType[];

  @Field(() => [SkillCountType], {
    description: 'What those who were found know besides, the most frequent first',
  })
  skills!: SkillCountType[];
}
