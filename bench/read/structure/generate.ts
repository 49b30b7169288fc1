import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { versionOf } from '../../peers/debian.ts'
import { installPackages } from '../../peers/install.ts'
import type { GeneratedPage } from './generated-page.ts'
import type { Generator } from './generators/generator.ts'
import { NPM } from './npm/load.ts'
import { adapt } from './source/adapt.ts'
import { ARTICLES } from './source/all-articles.ts'

/** The pages of all generators that are installed. */
export interface Generated {
  pages: GeneratedPage[]
  /** The version of each program by the generator's id; packages from npm are pinned and have none. */
  versions: Map<string, string>
  /** Which are missing or failed, one sentence each. */
  skipped: string[]
}

/** Has the generators write the articles' pages below `folder`, in one folder for each. */
export async function generate(
  generators: readonly Generator[],
  folder: string,
  say: (line: string) => void,
): Promise<Generated> {
  const generated: Generated = { pages: [], versions: new Map(), skipped: [] }
  const failed = generators.some(({ isNpm }) => isNpm) ? await installPackages(NPM, say) : null
  if (failed !== null) generated.skipped.push(failed)
  const absent = new Set<string>()
  for (const generator of generators) {
    const { id, name, program } = generator
    if (program !== null) {
      const version = await versionOf(...program)
      if (version === null) {
        absent.add(program[0])
        continue
      }
      generated.versions.set(id, version)
    } else if (failed !== null) {
      continue
    }
    try {
      generated.pages.push(...(await pagesOf(generator, join(folder, id))))
    } catch (error) {
      generated.skipped.push(`${name} failed: ${String(error).slice(0, 300)}`)
    }
  }
  if (absent.size > 0) {
    generated.skipped.push(`Not installed (all are packages of Debian): ${[...absent].join(', ')}.`)
  }
  return generated
}

async function pagesOf(generator: Generator, folder: string): Promise<GeneratedPage[]> {
  const work = join(folder, 'work')
  mkdirSync(work, { recursive: true })
  const articles = ARTICLES.map((article) => adapt(article, new Set(generator.without)))
  const pages = await generator.build(articles, work)
  return articles.map((article) => {
    const html = pages.get(article.id)
    if (html === undefined) throw new Error(`no page of ${article.id}`)
    const file = join(folder, `${article.id}.html`)
    writeFileSync(file, html)
    return { file, url: `https://notes.example.org/2026/${article.id}`, generator, article }
  })
}
