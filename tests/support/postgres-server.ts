import pg from 'pg'

type Row = Record<string, unknown>

/** How tests connect to a server: large numbers come as numbers, as the product has them. */
export function clientConfig(url: string): pg.ClientConfig {
  const types = new pg.TypeOverrides()
  types.setTypeParser(pg.types.builtins.INT8, Number)
  return { connectionString: url, connectionTimeoutMillis: 10_000, types }
}

/** Asks a server over a connection of its own. Gives the rows of the last statement. */
export async function onServer(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client(clientConfig(url))
  await client.connect()
  try {
    return rowsOf(await client.query<Row>(sql))
  } finally {
    await client.end()
  }
}

/** Several statements at once have several results, though the types of pg know of one only. */
export function rowsOf(result: pg.QueryResult<Row> | pg.QueryResult<Row>[]): Row[] {
  const last = Array.isArray(result) ? result.at(-1) : result
  return last?.rows ?? []
}

/** What a run that did not come to its end left behind is taken for that after a day. */
const ABANDONED_SECONDS = 24 * 3600

/** Drops the schemas of a run (`daybrief_test_SECONDS_PROCESS`), and what earlier runs left behind. */
export async function dropSchemasOf(server: string, run: string): Promise<void> {
  const rows = await onServer(
    server,
    String.raw`select nspname as name from pg_namespace where nspname like 'daybrief\_test\_%'`,
  )
  const now = Date.now() / 1000
  for (const name of rows.map((row) => String(row.name))) {
    const begun = Number(name.split('_')[2])
    if (name.startsWith(`${run}_`) || now - begun > ABANDONED_SECONDS)
      await onServer(server, `drop schema if exists ${name} cascade`)
  }
}
