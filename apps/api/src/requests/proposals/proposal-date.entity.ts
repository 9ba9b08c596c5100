import type { WallTime } from '@nutshell/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A date on which a trainer could give what they propose. */
@Entity('proposal_dates')
export class ProposalDateEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'proposal_id' })
  proposalId!: string;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt!: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt!: Date;

  @Column('text')
  zone!: string;

  @Column('text', { name: 'local_start' })
  localStart!: WallTime;

  @Column('timestamptz', { name: 'chosen_at', nullable: true })
  chosenAt!: Date | null;
}
