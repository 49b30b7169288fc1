/**
 * Loads a library that is not part of Daybrief from this folder's `node_modules`. The peers are installed only where the bench
 * runs, so the compiler does not know them and the caller declares the type.
 * @throws if the peers are not installed
 */
export async function loadPeer<T>(name: string): Promise<T> {
  return (await import(name)) as T
}
