import type { Store } from '../store/store.ts'
import type { SwitchName } from './operator.ts'

/** The parts of the product that can be turned off. */
export const SWITCHES: readonly SwitchName[] = ['collect', 'deliver', 'models']

/** The switches as this process knows them. */
export interface Switches {
  isOn(name: SwitchName): boolean
  turn(name: SwitchName, isOn: boolean, byId: number): Promise<void>
  /** Loads them again: another process may have changed one. */
  refresh(): Promise<void>
}

/** Opens the stored switches, cached so that checking one ten times a second costs nothing. */
export async function openSwitches(
  store: Pick<Store, 'switches'>,
  now: () => number,
): Promise<Switches> {
  let off = new Set(await store.switches.off())
  const refresh = async () => {
    off = new Set(await store.switches.off())
  }
  return {
    isOn: (name) => !off.has(name),
    async turn(name, isOn, byId) {
      if (isOn) await store.switches.turnOn(name)
      else await store.switches.turnOff(name, byId, now())
      await refresh()
    },
    refresh,
  }
}
