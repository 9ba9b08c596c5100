import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Organisation', { description: 'A firm whose people share what they know among themselves' })
export class OrganisationType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  town!: string | null;

  @Field(() => String, { nullable: true })
  kvk!: string | null;
}
