import type { DataSource, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';

export interface Prepared {
  name: string;
  text: string;
  values: unknown[];
}

/** The statements on one row that follow from an entity's columns: made once, prepared once per connection. */
export class RowStatements<E extends ObjectLiteral> {
  private readonly metadata: EntityMetadata;
  private readonly byId: string;
  private readonly into: string;

  constructor(
    private readonly dataSource: DataSource,
    entity: EntityTarget<E>,
  ) {
    this.metadata = dataSource.getMetadata(entity);
    const quoted = (name: string) => dataSource.driver.escape(name);
    const { columns } = this.metadata;
    const table = this.metadata.tablePath.split('.').map(quoted).join('.');
    const names = columns.map(({ databaseName }) => quoted(databaseName));
    const read = columns.map(({ propertyName }, at) => `${names[at]} AS ${quoted(propertyName)}`);
    this.byId = `SELECT ${read.join(', ')} FROM ${table} WHERE id = $1`;
    this.into = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${columns.map((_, at) => `$${at + 1}`).join(', ')})`;
  }

  lock(id: string): Prepared {
    return { name: `lock ${this.metadata.name}`, text: `${this.byId} FOR UPDATE`, values: [id] };
  }

  insert(row: E): Prepared {
    const { columns, name } = this.metadata;
    const { driver } = this.dataSource;
    const values = columns.map(
      (column) => driver.preparePersistentValue(row[column.propertyName], column) as unknown,
    );
    return { name: `insert ${name}`, text: this.into, values };
  }

  /** The row as the entity tells it, such as a date without time. */
  read(row: Record<string, unknown>): E {
    for (const column of this.metadata.columns)
      row[column.propertyName] = this.dataSource.driver.prepareHydratedValue(
        row[column.propertyName],
        column,
      );
    return row as E;
  }
}
