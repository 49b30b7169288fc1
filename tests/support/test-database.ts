/** A database that a suite runs on. */
export interface TestDatabase {
  name: 'SQLite' | 'PostgreSQL'
  /** A database without a row for one test file, which nothing else sees. */
  open(): Promise<OpenDatabase>
  /** The same without a table. */
  blank(): Promise<OpenDatabase>
}

export interface OpenDatabase {
  url: string
  /** Runs SQL beside the product, as an operator would. Gives the rows of the last statement. */
  run(sql: string): Promise<Record<string, unknown>[]>
  /** Takes all rows out. */
  empty(): Promise<void>
  remove(): Promise<void>
}
