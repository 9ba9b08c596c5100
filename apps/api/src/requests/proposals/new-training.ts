import { Injectable } from '@nestjs/common';
import { refuseProblems, trainingProblems } from '@nutshell/domain';
import { Db } from '../../platform/db/index.js';
import type { PostRow } from '../../posts/index.js';
import type { CreateTraining } from '../../trainings/index.js';
import { RequestEntity } from '../request.entity.js';
import type { ProposeTrainingInputType } from './proposals.graphql.js';

type TrainingInput = Parameters<CreateTraining['run']>[1];

/** Where a proposal is for whom its request is for. */
export const organisationOf = ({ scope, organisationId }: PostRow): string | null =>
  scope === 'ORGANISATION' ? organisationId : null;

/** The training that a trainer makes for a request: what is asked for, at the price and for the people of the proposal. */
@Injectable()
export class NewTraining {
  constructor(private readonly db: Db) {}

  /** @throws Invalid */
  async of(input: ProposeTrainingInputType, post: PostRow): Promise<TrainingInput> {
    const { title, summary, description, outcomes, durationMinutes } = input.newTraining!;
    const written = { title, summary, description, outcomes: outcomes ?? [], durationMinutes };
    refuseProblems(
      trainingProblems(written).map((problem) => ({ ...problem, field: `newTraining.${problem.field}` })),
    );
    const { levelFrom, levelTo } = await this.db.get(RequestEntity, post.id);
    const { priceExVatCents, minSeats, maxSeats, place } = input;
    return {
      ...written,
      ...(await this.skillsOf(post.id, input.newTraining!.topics ?? [])),
      levelFrom,
      levelTo,
      format: place ? 'FACE_TO_FACE' : 'ONLINE',
      priceExVatCents,
      minSeats,
      maxSeats,
      organisationId: organisationOf(post),
    };
  }

  /** Those that are for everybody. */
  private async skillsOf(
    requestId: string,
    more: readonly string[],
  ): Promise<{ topics: string[]; skills: string[] }> {
    const rows = await this.db.query<{ slug: string; topic: boolean }>(
      `SELECT coalesce(into_.slug, s.slug) AS slug, coalesce(into_.topic, s.topic) AS topic FROM post_skills ps
       JOIN skills s ON s.id = ps.skill_id LEFT JOIN skills into_ ON into_.id = s.merged_into_id
       WHERE ps.post_id = $1 AND s.organisation_id IS NULL ORDER BY ps.position`,
      [requestId],
      { name: 'public-skills-of-post' },
    );
    const slugs = (topic: boolean): string[] =>
      rows.filter((row) => row.topic === topic).map(({ slug }) => slug);
    return { topics: [...new Set([...slugs(true), ...more])], skills: [...new Set(slugs(false))] };
  }
}
