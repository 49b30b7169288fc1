import { join } from 'node:path'

/** The folder of the generators from npm, installed on first use. */
export const NPM = import.meta.dirname
/** Where their packages are. */
export const MODULES = join(NPM, 'node_modules')

/**
 * Loads one of this folder's packages, which the compiler does not know; the caller declares what it uses.
 * @throws if the packages are not installed
 */
export async function loadGenerator<T>(name: string): Promise<T> {
  return (await import(name)) as T
}
