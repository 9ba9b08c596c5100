import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { QuestionType } from '../../questions/index.js';
import { RequestTrainingInputType } from '../requests.inputs.js';

@ObjectType('PostInterest', { description: 'How many share a question or an idea' })
export class PostInterestType {
  @Field(() => Int, {
    description: 'Who asked, wants to know too or voted, those of its duplicates included',
  })
  people!: number;

  @Field(() => Int, { description: 'Questions that were marked as the same' })
  duplicates!: number;

  @Field(() => Boolean, { description: 'So many that it could be a training' })
  shared!: boolean;
}

@ObjectType('AlsoWant')
export class AlsoWantType {
  @Field(() => QuestionType)
  question!: QuestionType;
}

@InputType('AlsoWantInput')
export class AlsoWantInputType {
  @Field(() => ID, { description: 'Of a question' })
  postId!: string;

  @Field(() => Boolean, { defaultValue: true, description: 'False takes it back' })
  wanted: boolean = true;
}

@InputType('TurnIntoRequestInput', {
  description: 'The words of the request; for whom it is, is for whom the question or idea is',
})
export class TurnIntoRequestInputType extends RequestTrainingInputType {
  @Field(() => ID, { description: 'Of a question or an idea' })
  postId!: string;
}

@InputType('WriteOutcomeInput')
export class WriteOutcomeInputType {
  @Field(() => ID)
  requestId!: string;

  @Field(() => String, { description: 'Markdown' })
  text!: string;

  @Field(() => [ID], { nullable: true, description: 'Uploaded by the caller' })
  photoIds?: string[] | null;
}
