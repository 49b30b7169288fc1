import pg from 'pg'
import type { InspectedDatabase } from './inspect-sqlite.ts'
import { MIGRATIONS } from './migrations.ts'
import { addressOf, connectError } from './postgres.ts'
import { checkNames } from './schema-version.ts'

/** What a PostgreSQL server says of itself and of the bot's database there. */
export interface InspectedServer extends InspectedDatabase {
  /** The encoding of the database; anything but UTF8 cannot store every article. */
  encoding: string
  /** Whether the user may make tables in the schema. */
  mayCreate: boolean
  /** Whether it takes no writes, as a standby. */
  isReadOnly: boolean
  maxConnections: number
  /** Its clock, epoch ms. */
  clock: number
}

const DEADLINE_MS = 5000

/**
 * Looks at a PostgreSQL database, also while the bot uses it, and changes nothing in it.
 * @throws {StoreUnreachable} if it cannot be connected to
 * @throws {NewerDatabase}, {SchemaMismatch} if a start would refuse it
 */
export async function inspectPostgres(url: string): Promise<InspectedServer> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: DEADLINE_MS,
    query_timeout: DEADLINE_MS,
    application_name: 'daybrief check',
  })
  // Without a listener, a connection that breaks later would end the process.
  client.on('error', () => {})
  try {
    await client.connect()
    return await inspect(client, addressOf(url))
  } catch (error) {
    throw connectError(url, error)
  } finally {
    await client.end().catch(() => {})
  }
}

async function inspect(client: pg.Client, label: string): Promise<InspectedServer> {
  const rowOf = async (sql: string): Promise<Record<string, unknown>> => {
    const { rows } = await client.query<Record<string, unknown>>(sql)
    return rows[0] ?? {}
  }
  const server = await rowOf(`
    select current_setting('server_encoding') as encoding,
      coalesce(has_schema_privilege(current_schema(), 'create'), false) as may_create,
      pg_is_in_recovery() or current_setting('default_transaction_read_only') = 'on' as is_read_only,
      current_setting('max_connections')::int as max_connections,
      extract(epoch from clock_timestamp()) * 1000 as clock,
      to_regclass('kysely_migration') is not null as is_migrated`)
  const common = {
    encoding: String(server.encoding),
    mayCreate: server.may_create === true,
    isReadOnly: server.is_read_only === true,
    maxConnections: Number(server.max_connections),
    clock: Number(server.clock),
  }
  const known = Object.keys(MIGRATIONS).length
  if (server.is_migrated !== true) return { ...common, pending: known, lastPollAt: null }
  const { rows } = await client.query<{ name: string }>('select name from kysely_migration')
  const names = rows.map(({ name }) => name).toSorted()
  checkNames(names, label)
  const { at } = await rowOf('select max(last_poll_at) as at from source')
  return {
    ...common,
    pending: known - names.length,
    lastPollAt: at === null || at === undefined ? null : Number(at),
  }
}
