import { decodePreferences, type Preferences } from '../../model/preferences.ts'
import { DamagedColumn } from './column.ts'

/** @throws {DamagedColumn} */
export function decodeProfile({
  id,
  preferences,
}: {
  id: number
  preferences: string
}): Preferences {
  try {
    return decodePreferences(preferences)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new DamagedColumn({ table: 'profile', column: 'preferences', id }, why)
  }
}
