/** The place of a stored value, for error messages. */
export interface Cell {
  table: string
  column: string
  /** The row's id, or its ids if it has several. */
  id: number | string
}

/** A stored value that this version cannot have written: the row is damaged or was edited by hand. */
export class DamagedColumn extends Error {
  override readonly name = 'DamagedColumn'
  readonly cell: Cell

  constructor(cell: Cell, why: string) {
    super(`${cell.table}.${cell.column} of ${cell.id} is damaged: ${why}`)
    this.cell = cell
  }
}

/** Decodes a flag: 1 is true. */
export function flag(value: number): boolean {
  return value === 1
}

/** Encodes a flag. */
export function toFlag(value: boolean): 0 | 1 {
  return value ? 1 : 0
}

/**
 * The stored value as one of `known`.
 * @throws {DamagedColumn} if it is none of them.
 */
export function oneOf<T extends string>(known: readonly T[], value: string, cell: Cell): T {
  const found = known.find((one) => one === value)
  if (found === undefined) throw new DamagedColumn(cell, `"${value}" is not one of ${known.join()}`)
  return found
}

/** @throws {DamagedColumn} if the text is not JSON. */
export function parseJson(text: string, cell: Cell): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new DamagedColumn(cell, error instanceof Error ? error.message : String(error))
  }
}

/**
 * A stored list, each item decoded and checked; empty if nothing is stored.
 * @throws {DamagedColumn} if it is not a list, or `item` returns `undefined` for one of its items.
 */
export function list<T>(
  text: string | null,
  item: (value: unknown) => T | undefined,
  cell: Cell,
): T[] {
  if (text === null) return []
  const values = parseJson(text, cell)
  if (!Array.isArray(values)) throw new DamagedColumn(cell, 'not a list')
  return values.map((value: unknown, index) => {
    const decoded = item(value)
    if (decoded === undefined) throw new DamagedColumn(cell, `item ${index} has the wrong shape`)
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

/** An object with unknown fields; `undefined` for anything else. */
export function record(value: unknown): Record<string, unknown> | undefined {
  return isRecord(value) ? value : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
