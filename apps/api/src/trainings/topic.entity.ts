import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('skills')
export class TopicEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  slug!: string;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column('text', { name: 'name_nl' })
  nameNl!: string;

  @Column('text', { name: 'name_en' })
  nameEn!: string;

  /** What people type who mean this topic, in any language. */
  @Column('text', { array: true, default: '{}' })
  synonyms!: string[];
}
