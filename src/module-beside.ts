import { extname } from 'node:path'

/**
 * The address of the script of a thread, which stands beside the module that starts it: TypeScript in the source tree,
 * JavaScript in a build.
 *
 * @param name without extension
 * @param from the `import.meta.url` of the module
 */
export function moduleBeside(name: string, from: string): URL {
  return new URL(`./${name}${extname(new URL(from).pathname)}`, from)
}
