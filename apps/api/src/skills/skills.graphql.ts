import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  DEFAULT_VISIBILITY,
  EVIDENCE_KINDS,
  NotAcquainted,
  OwnClaim,
  SKILL_SOURCES,
  SkillExists,
  SkillsNotMergeable,
  type EvidenceKind,
  type Level,
  type SkillSource,
  type Visibility,
} from '@nutshell/domain';
import { connectionOf, DateTime, enumOf, userError, VisibilityEnum } from '../platform/graphql/index.js';

userError(NotAcquainted);
userError(OwnClaim);
userError(SkillExists, { skillId: () => ID, skillName: () => String, same: () => Boolean });
userError(SkillsNotMergeable);

export const SkillSourceEnum = enumOf<SkillSource>('SkillSource', SKILL_SOURCES);
export const SkillEvidenceKindEnum = enumOf<EvidenceKind>('SkillEvidenceKind', EVIDENCE_KINDS);

@ObjectType('Skill', {
  description: 'What people can know; one of a tree, of which topics are the first two levels',
})
export class SkillType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  nameNl!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => [String], { description: 'What people type who mean this skill, in both languages' })
  synonyms!: string[];

  @Field(() => SkillSourceEnum)
  source!: SkillSource;

  parentId!: string | null;
  organisationId!: string | null;
}

export const { Connection: SkillConnection } = connectionOf(() => SkillType, 'Skill');

@ObjectType('SkillEvidence', { description: 'Why one may believe that somebody knows something' })
export class SkillEvidenceType {
  @Field(() => SkillEvidenceKindEnum)
  kind!: EvidenceKind;

  @Field(() => Int)
  count!: number;

  @Field(() => DateTime)
  lastAt!: Date;

  @Field(() => Boolean, { description: 'All of it is older than three years' })
  old!: boolean;
}

/** A row of `skill_claims`. */
@ObjectType('SkillClaim', { description: 'What somebody says that they know' })
export class SkillClaimType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: '0 to 4' })
  level!: Level;

  @Field(() => VisibilityEnum)
  visibility!: Visibility;

  @Field(() => DateTime, { description: 'When they last said so' })
  updatedAt!: Date;

  personId!: string;
  skillId!: string;
}

@ObjectType('Endorsement', { description: 'Somebody stands up for what another says that they know' })
export class EndorsementType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  sentence!: string;

  @Field(() => DateTime)
  createdAt!: Date;

  personId!: string;
  endorserId!: string;
}

@ObjectType('EndorsementViewer')
export class EndorsementViewerType {
  @Field(() => Boolean, { description: 'By who gave it, and by whom it is about' })
  canWithdraw!: boolean;
}

@ObjectType('SkillClaimViewer')
export class SkillClaimViewerType {
  @Field(() => Boolean)
  canEndorse!: boolean;

  @Field(() => Boolean)
  endorsed!: boolean;
}

@ObjectType('SkillViewer')
export class SkillViewerType {
  skillId!: string;
}

@InputType('ClaimSkillInput')
export class ClaimSkillInputType {
  @Field(() => ID)
  skillId!: string;

  @Field(() => Int, { description: '0 to 4' })
  level!: number;

  @Field(() => VisibilityEnum, { defaultValue: DEFAULT_VISIBILITY })
  visibility!: Visibility;
}

@InputType('EndorseSkillInput')
export class EndorseSkillInputType {
  @Field(() => ID)
  personId!: string;

  @Field(() => ID)
  skillId!: string;

  @Field(() => String, { description: 'What they did that shows it' })
  sentence!: string;
}

@InputType('AddSkillInput')
export class AddSkillInputType {
  @Field(() => String, { nullable: true })
  nameNl?: string | null;

  @Field(() => String, { nullable: true })
  nameEn?: string | null;

  @Field(() => ID, { description: 'What it hangs below' })
  parentId!: string;

  @Field(() => ID, { nullable: true, description: 'Only for who works there; for everybody without one' })
  organisationId?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'It is not one of those that have almost the same name',
  })
  different!: boolean;
}

@InputType('MergeSkillsInput')
export class MergeSkillsInputType {
  @Field(() => ID)
  fromId!: string;

  @Field(() => ID)
  intoId!: string;
}
