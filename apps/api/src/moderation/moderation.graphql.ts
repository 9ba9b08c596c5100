import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  AlreadyReported,
  AppealClosed,
  CASE_KINDS,
  CaseDecided,
  REPORT_REASONS,
  SUBJECT_KINDS,
  VERDICTS,
  type CaseKind,
  type ReportReason,
  type SubjectKind,
  type Verdict,
} from '@nutshell/domain';
import { connectionOf, DateTime, enumOf, userError } from '../platform/graphql/index.js';

export const SubjectKindEnum = enumOf('SubjectKind', SUBJECT_KINDS);
export const CaseKindEnum = enumOf('CaseKind', CASE_KINDS);
export const ReportReasonEnum = enumOf('ReportReason', REPORT_REASONS);
export const VerdictEnum = enumOf('Verdict', VERDICTS);

userError(AlreadyReported);
userError(CaseDecided);
userError(AppealClosed);

@ObjectType('Report')
export class ReportType {
  @Field(() => ID)
  id!: string;

  @Field(() => ReportReasonEnum)
  reason!: ReportReason;

  @Field(() => String, { nullable: true })
  text!: string | null;

  @Field(() => DateTime)
  createdAt!: string | Date;

  reporterId!: string | null;
}

@ObjectType('ReportReceived')
export class ReportReceivedType {
  @Field(() => SubjectKindEnum)
  kind!: SubjectKind;

  @Field(() => ID)
  id!: string;
}

@ObjectType('ModerationDecision', { description: 'What a moderator decided about something of the viewer' })
export class ModerationDecisionType {
  @Field(() => ID, { description: 'Of the case' })
  id!: string;

  @Field(() => SubjectKindEnum)
  subjectKind!: SubjectKind;

  @Field(() => CaseKindEnum)
  kind!: CaseKind;

  @Field(() => String, { description: 'What it is called, or how it begins' })
  title!: string;

  @Field(() => String, { description: 'Path of the page it is on' })
  path!: string;

  @Field(() => VerdictEnum)
  verdict!: Verdict;

  @Field(() => String, { nullable: true, description: 'Why' })
  reason!: string | null;

  @Field(() => DateTime)
  decidedAt!: Date;

  @Field(() => Boolean)
  canAppeal!: boolean;

  @Field(() => Boolean, { description: 'Somebody looks at it again' })
  underAppeal!: boolean;
}

@ObjectType('ModerationCase', {
  description: 'For moderators: the author is named here, also of what was written without a name',
})
export class ModerationCaseType {
  @Field(() => ID)
  id!: string;

  @Field(() => CaseKindEnum)
  kind!: CaseKind;

  @Field(() => SubjectKindEnum)
  subjectKind!: SubjectKind;

  @Field(() => ID)
  subjectId!: string;

  @Field(() => DateTime)
  openedAt!: Date;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  path!: string;

  @Field(() => Boolean, { description: 'Written without a name for others' })
  anonymous!: boolean;

  @Field(() => Boolean, { description: 'Visible for others now' })
  visible!: boolean;

  @Field(() => String, { nullable: true, description: 'Where it was written, when only for colleagues' })
  organisationName!: string | null;

  @Field(() => String, { nullable: true, description: 'What the author says against the decision' })
  appeal!: string | null;

  @Field(() => [ReportType])
  reports!: ReportType[];

  @Field(() => String, { nullable: true, description: 'Of the decision that is appealed against' })
  earlierReason!: string | null;

  @Field(() => VerdictEnum, { nullable: true })
  verdict!: Verdict | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => DateTime, { nullable: true })
  decidedAt!: Date | null;

  text!: string | null;
  authorId!: string | null;
}

export const { Connection: ModerationCaseConnection } = connectionOf(
  () => ModerationCaseType,
  'ModerationCase',
);
export const { Connection: ModerationDecisionConnection } = connectionOf(
  () => ModerationDecisionType,
  'ModerationDecision',
);

@ObjectType('ModerationCounts', { description: 'What waits' })
export class ModerationCountsType {
  @Field(() => Int)
  queued!: number;

  @Field(() => Int)
  reported!: number;

  @Field(() => Int)
  appealed!: number;
}

@ObjectType('AuditEntry', { description: 'What somebody with power over others did' })
export class AuditEntryType {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTime)
  at!: Date;

  @Field(() => String, { description: 'As post.hidden' })
  action!: string;

  @Field(() => String)
  subjectKind!: string;

  @Field(() => String)
  subjectId!: string;

  @Field(() => String, { description: 'JSON' })
  details!: string;

  actorId!: string | null;
}

export const { Connection: AuditEntryConnection } = connectionOf(() => AuditEntryType, 'AuditEntry');

@InputType('ReportContentInput')
export class ReportContentInputType {
  @Field(() => SubjectKindEnum)
  kind!: SubjectKind;

  @Field(() => ID)
  id!: string;

  @Field(() => ReportReasonEnum)
  reason!: ReportReason;

  @Field(() => String, { nullable: true, description: 'Needed where the reason is OTHER' })
  text?: string | null;
}

@InputType('DecideCaseInput')
export class DecideCaseInputType {
  @Field(() => ID)
  caseId!: string;

  @Field(() => VerdictEnum)
  verdict!: Verdict;

  @Field(() => String, { nullable: true, description: 'The author reads it; needed for HIDE' })
  reason?: string | null;
}

@InputType('AppealInput')
export class AppealInputType {
  @Field(() => ID, { description: 'The decision' })
  caseId!: string;

  @Field(() => String)
  text!: string;
}
