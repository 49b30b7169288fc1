import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { restructuredText, underlined } from '../writers/restructured-text.ts'
import { expandTabs, type Generator, run, writeFiles } from './generator.ts'

function sphinx(id: string, name: string, theme: string, numbers: boolean): Generator {
  return {
    id,
    name,
    isNpm: false,
    program: ['sphinx-build', '--version'],
    // reStructuredText has no tasks.
    without: ['tasks'],
    // Tabs become blanks up to the next eighth column, and each listing stands three columns in.
    changes: { listing: expandTabs(8, 3) },
    async build(articles, folder) {
      writeFiles(folder, {
        'conf.py': `project = 'Field manual'\nauthor = 'The operators'\nextensions = ['sphinx.ext.mathjax']\nhtml_theme = '${theme}'\nhtml_copy_source = True\n`,
        'index.rst': `Field manual\n============\n\n.. toctree::\n\n${articles.map((one) => `   ${one.id}`).join('\n')}\n`,
        ...Object.fromEntries(
          articles.map((one) => [
            `${one.id}.rst`,
            `${underlined(one.title, '=')}\n\n${restructuredText(one, numbers)}`,
          ]),
        ),
      })
      await run('sphinx-build', ['-q', '-b', 'html', '.', 'out'], folder)
      return new Map(
        articles.map((one) => [one.id, readFileSync(join(folder, `out/${one.id}.html`), 'utf8')]),
      )
    },
  }
}

/** Sphinx with two of its own themes. */
export const SPHINX: Generator[] = [
  sphinx('sphinx', 'Sphinx (alabaster)', 'alabaster', false),
  sphinx('sphinx-numbers', 'Sphinx (classic), numbers', 'classic', true),
]
