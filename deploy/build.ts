import { join } from 'node:path'
import { bundle } from './build-bundle.ts'

/**
 * `npm run build`: bundles the product into `dist/app`. `npm start` uses it as long as it is made of the files that are there.
 *
 * A bundle, because it costs 0.4 times the processor time of the source tree until the first poll; types stripped file by
 * file cost 0.8 times (docs/performance.md).
 */
const root = join(import.meta.dirname, '..')
const { files, bytes } = await bundle(root, join(root, 'dist/app'))
process.stdout.write(`dist/app: ${files} files, ${(bytes / 1e6).toFixed(1)} MB of code\n`)
