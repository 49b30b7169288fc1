/** Where a stored value stands, for the message of an error. */
export interface Cell {
  table: string
  column: string
  /** The row's id, or the ids of a row that has no single one. */
  id: number | string
}

/** A stored value that this version cannot have written: the row was damaged or changed by hand. */
export class DamagedColumn extends Error {
  override readonly name = 'DamagedColumn'
  readonly cell: Cell

  constructor(cell: Cell, why: string) {
    super(`${cell.table}.${cell.column} of ${cell.id} is damaged: ${why}`)
    this.cell = cell
  }
}

/** Whether 1 is stored. */
export function flag(value: number): boolean {
  return value === 1
}

/** A flag as it is stored. */
export function toFlag(value: boolean): 0 | 1 {
  return value ? 1 : 0
}

/**
 * The one of `known` that is stored.
 * @throws {DamagedColumn} where it is none of them.
 */
export function oneOf<T extends string>(known: readonly T[], value: string, cell: Cell): T {
  const found = known.find((one) => one === value)
  if (found === undefined) throw new DamagedColumn(cell, `"${value}" is not one of ${known.join()}`)
  return found
}

/** @throws {DamagedColumn} where the text is no JSON. */
export function parseJson(text: string, cell: Cell): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new DamagedColumn(cell, error instanceof Error ? error.message : String(error))
  }
}

/**
 * A stored list, each item decoded and checked; empty where nothing is stored.
 * @throws {DamagedColumn} where it is no list, or `item` gives `undefined` for one of its items.
 */
export function list<T>(
  text: string | null,
  item: (value: unknown) => T | undefined,
  cell: Cell,
): T[] {
  if (text === null) return []
  const values = parseJson(text, cell)
  if (!Array.isArray(values)) throw new DamagedColumn(cell, 'not a list')
  return values.map((value: unknown, place) => {
    const decoded = item(value)
    if (decoded === undefined) throw new DamagedColumn(cell, `item ${place} has the wrong shape`)
    return decoded
  })
}

/** A string; `undefined` for anything else. */
export function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** A whole number; `undefined` for anything else. */
export function integer(value: unknown): number | undefined {
  return Number.isSafeInteger(value) ? Number(value) : undefined
}

/** An object whose fields can be looked at; `undefined` for anything else. */
export function record(value: unknown): Record<string, unknown> | undefined {
  return isRecord(value) ? value : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
