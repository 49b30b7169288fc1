import { z } from 'zod'
import type { Fetcher } from '../fetch/fetcher.ts'

/** Where npm answers what it knows of a package. */
export const NPM_REGISTRY = 'https://registry.npmjs.org'

const HOST = /^(?:www\.)?npmjs\.com$/
const PAGE = /^\/package\/((?:@[\w.-]+\/)?[\w.-]+)/

const manifest = z.object({
  repository: z.union([z.string(), z.object({ url: z.string() }).transform(({ url }) => url)]),
})

/**
 * The page of the repository in which a package of npm is developed, since npm itself has no feeds. `null` if the address is not
 * that of a package, or if the package does not say.
 * @param address such as `https://www.npmjs.com/package/undici`
 * @throws {FetchError} if the registry does not answer.
 */
export async function npmRepository(
  address: string,
  fetcher: Pick<Fetcher, 'get'>,
): Promise<string | null> {
  const url = URL.parse(address)
  const name = url !== null && HOST.test(url.hostname) ? PAGE.exec(url.pathname)?.[1] : undefined
  if (name === undefined) return null
  const path = name.replace('/', '%2f')
  const response = await fetcher.get(`${NPM_REGISTRY}/${path}/latest`)
  if (response.status !== 200) return null
  return repositoryIn(new TextDecoder().decode(response.bytes))
}

/** The page of the repository that a manifest (package.json) names; `null` if it names none. Pure, never throws. */
export function repositoryIn(json: string): string | null {
  const read = manifest.safeParse(parsed(json))
  return read.success ? repositoryPage(read.data.repository) : null
}

/**
 * The page of a repository in any form that npm allows (docs.npmjs.com/cli/configuring-npm/package-json#repository): an address for
 * git, `github:owner/name`, `owner/name`.
 */
function repositoryPage(written: string): string | null {
  const short = /^(?:(github|gitlab):)?([\w.-]+\/[\w.-]+)$/.exec(written)
  if (short !== null) return `https://${short[1] ?? 'github'}.com/${withoutGit(short[2] ?? '')}`
  const long = /^(?:git\+)?(?:https?|git|ssh):\/\/(?:git@)?([\w.-]+)\/([\w./-]+?)\/?$/.exec(written)
  const scp = /^(?:git\+ssh:\/\/)?git@([\w.-]+):([\w./-]+)$/.exec(written)
  const [, host, path] = long ?? scp ?? []
  return host === undefined || path === undefined ? null : `https://${host}/${withoutGit(path)}`
}

function withoutGit(path: string): string {
  return path.replace(/\.git$/, '')
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
