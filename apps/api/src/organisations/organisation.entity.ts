import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A firm whose people share what they know among themselves. */
@Entity('organisations')
export class OrganisationEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** Where its page is: /organisaties/:slug. */
  @Column('text')
  slug!: string;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  kvk!: string | null;

  @Column('text', { nullable: true })
  town!: string | null;

  @Column('double precision', { nullable: true })
  latitude!: number | null;

  @Column('double precision', { nullable: true })
  longitude!: number | null;

  /** Whoever knows it may join. */
  @Column('text', { name: 'invite_code' })
  inviteCode!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
