import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Invalid, missingForTaxOffice } from '@nutshell/domain';
import { ViewerQueries, ViewerType } from '../accounts/index.js';
import { Allow, CurrentActor, type Actor } from '../platform/access/index.js';
import { ExpectingMutation } from '../platform/graphql/index.js';
import { Seal } from '../platform/seal.js';
import { IBAN, SaveTaxDetails } from './save-tax-details.js';
import { SellersQueries } from './sellers.queries.js';
import { TaxDetailsInputType, TaxDetailsType } from './taxes.graphql.js';

@Resolver(() => ViewerType)
export class TaxesResolver {
  constructor(
    private readonly sellers: SellersQueries,
    private readonly saving: SaveTaxDetails,
    private readonly viewers: ViewerQueries,
    private readonly seal: Seal,
  ) {}

  @ResolveField(() => TaxDetailsType, {
    nullable: true,
    description: 'Of a trainer; null for who sells nothing',
  })
  async taxDetails(@Parent() { person }: ViewerType): Promise<TaxDetailsType | null> {
    const seller = await this.sellers.one(person.id);
    if (!seller) return null;
    const { kind, taxNumberEnd, birthDate, sealedIban } = seller;
    const iban = sealedIban && this.seal.open(IBAN, sealedIban);
    return { kind, taxNumberEnd, birthDate, iban, missing: missingForTaxOffice(seller) };
  }

  @ExpectingMutation(() => ViewerType, [Invalid])
  @Allow('trainer')
  async saveTaxDetails(
    @CurrentActor() actor: Actor,
    @Args('input') input: TaxDetailsInputType,
  ): Promise<ViewerType> {
    await this.saving.run(actor, input);
    return this.viewers.of(actor.id);
  }
}
