import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asciidoc } from '../writers/asciidoc.ts'
import { type Generator, run, writeFiles } from './generator.ts'

function asciidoctor(id: string, name: string, numbers: boolean, options: string[]): Generator {
  return {
    id,
    name,
    isNpm: false,
    program: ['asciidoctor', '--version'],
    without: [],
    // Tables and figures are numbered in their captions; a list within a numbered list has letters.
    changes: {
      captionPrefix: /^(?:Table|Figure) \d+\. /,
      marker: (marker, numbered) => (numbered === 0 ? marker : lettered(marker)),
    },
    async build(articles, folder) {
      writeFiles(
        folder,
        Object.fromEntries(
          articles.map((one) => [
            `${one.id}.adoc`,
            `= ${one.title}\n${one.author}\n${one.date}\n:lang: ${one.language}\n:stem: latexmath\n\n${asciidoc(one, numbers)}`,
          ]),
        ),
      )
      const files = articles.map((one) => `${one.id}.adoc`)
      await run('asciidoctor', ['-q', ...options, ...files], folder)
      return new Map(
        articles.map((one) => [one.id, readFileSync(join(folder, `${one.id}.html`), 'utf8')]),
      )
    },
  }
}

const lettered = (marker: string): string =>
  `${String.fromCodePoint(96 + Number.parseInt(marker, 10))}.`

/** Asciidoctor's own page, with Rouge at build time or highlight.js in the browser. */
export const ASCIIDOCTOR: Generator[] = [
  asciidoctor('asciidoctor', 'Asciidoctor', false, [
    '-a',
    'source-highlighter=highlight.js',
    '-a',
    'toc=left',
  ]),
  asciidoctor('asciidoctor-rouge', 'Asciidoctor with Rouge, numbers', true, [
    '-a',
    'source-highlighter=rouge',
    '-a',
    'sectanchors',
  ]),
]
