import type { ItemKind, ItemMoment } from '@nutshell/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something to read, watch or do before or after a session. */
@Entity('training_items')
export class TrainingItemEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'training_id' })
  trainingId!: string;

  @Column('text')
  moment!: ItemMoment;

  @Column('text')
  kind!: ItemKind;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  text!: string | null;

  @Column('text', { nullable: true })
  url!: string | null;

  @Column('uuid', { name: 'file_id', nullable: true })
  fileId!: string | null;

  @Column('smallint', { default: 0 })
  position!: number;
}
