import { decodePreferences, type Preferences } from '../../model/preferences.ts'
import { DamagedColumn } from './column.ts'

/** @throws {DamagedColumn} */
export function decodeProfile({ id, wishes }: { id: number; wishes: string }): Preferences {
  try {
    return decodePreferences(wishes)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new DamagedColumn({ table: 'profile', column: 'wishes', id }, why)
  }
}
