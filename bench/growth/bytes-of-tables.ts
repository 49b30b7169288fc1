import type { BenchDatabase } from '../deliver/database.ts'

/** The bytes of one table or index. */
interface TableBytes {
  name: string
  bytes: number
}

/** What each table and each index of a database takes, the largest first. Free pages and rows that were replaced do not count. */
export async function bytesOfTables(database: BenchDatabase): Promise<TableBytes[]> {
  if (database.kind === 'PostgreSQL') await database.run('vacuum full')
  const rows = await database.run(
    database.kind === 'SQLite'
      ? 'select name, sum(pgsize) as bytes from dbstat group by name order by bytes desc'
      : `select relname || case relkind when 'i' then ' (index)' else '' end as name,
          case relkind when 'i' then pg_relation_size(pg_class.oid) else pg_table_size(pg_class.oid) end as bytes
        from pg_class
        where relnamespace = current_schema()::regnamespace and relkind in ('r', 'i')
        order by bytes desc`,
  )
  return rows.map(({ name, bytes }) => ({ name: String(name), bytes: Number(bytes) }))
}
