/** A kind of database that a suite runs on. */
export interface TestDatabase {
  name: 'SQLite' | 'PostgreSQL'
  /** A database for one test file, with tables but without rows. */
  open(): Promise<OpenDatabase>
  /** A database for one test file, without tables. */
  blank(): Promise<OpenDatabase>
}

export interface OpenDatabase {
  url: string
  /** Runs SQL outside the product, as an operator would. Returns the rows of the last statement. */
  run(sql: string): Promise<Record<string, unknown>[]>
  /** Deletes all rows. */
  empty(): Promise<void>
  remove(): Promise<void>
}
