/**
 * A library that is no part of Daybrief, from this folder's own `node_modules`. The name is not known to the compiler, since
 * the peers are installed only where the bench runs; the caller says what it uses of it.
 * @throws where the peers are not installed.
 */
export async function loadPeer<T>(name: string): Promise<T> {
  return (await import(name)) as T
}
