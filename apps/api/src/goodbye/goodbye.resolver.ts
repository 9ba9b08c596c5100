import { Args, Query, Resolver } from '@nestjs/graphql';
import { AccountInUse, IdentityNotProven } from '@nutshell/domain';
import { Allow, CurrentActor, type Actor } from '../platform/access/index.js';
import { ExpectingMutation } from '../platform/graphql/index.js';
import { DeleteAccount } from './delete-account.js';
import { AccountGoneType, DeleteAccountInputType, DeletionPreviewType } from './goodbye.graphql.js';
import { DeletionPreview } from './preview.queries.js';

@Resolver()
export class GoodbyeResolver {
  constructor(
    private readonly preview: DeletionPreview,
    private readonly deleting: DeleteAccount,
  ) {}

  @Allow('member', 'suspended')
  @Query(() => DeletionPreviewType, {
    description: 'What would go, what would stay and why, and what must be settled first',
  })
  deletionPreview(@CurrentActor() actor: Actor): Promise<DeletionPreviewType> {
    return this.preview.of(actor.id);
  }

  @Allow('member', 'suspended')
  @ExpectingMutation(() => AccountGoneType, [AccountInUse, IdentityNotProven])
  async deleteAccount(
    @CurrentActor() actor: Actor,
    @Args('input') input: DeleteAccountInputType,
  ): Promise<AccountGoneType> {
    return { at: await this.deleting.run(actor, input) };
  }
}
