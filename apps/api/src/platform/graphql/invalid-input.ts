import { Field, ObjectType, type FieldMiddleware } from '@nestjs/graphql';
import { Invalid, type FieldProblem as Problem } from '@nutshell/domain';
import { translate } from '../i18n.js';
import type { GraphqlContext } from './context.js';
import { userError } from './user-errors.js';

const inWords: FieldMiddleware = ({ source, context }) => {
  const { code, params } = source as Problem;
  return Promise.resolve(translate((context as GraphqlContext).language, `errors:problem.${code}`, params));
};

@ObjectType('FieldProblem')
class FieldProblem {
  @Field(() => String, { description: 'Path as it was sent, for example items.0.url' })
  field!: string;

  @Field(() => String, { middleware: [inWords] })
  message!: string;
}

userError(Invalid, { fields: () => [FieldProblem] }, 'InvalidInput');
