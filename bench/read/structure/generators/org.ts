import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { org } from '../writers/org.ts'
import { expandTabs, type Generator, run, writeFiles } from './generator.ts'

function orgExport(id: string, name: string, numbers: boolean): Generator {
  return {
    id,
    name,
    isNpm: false,
    program: ['emacs', '--version'],
    // Org has no joined rows.
    without: ['rowspans'],
    // Everything with a caption is numbered, in the article's language. Eight blanks become a tab in some languages, and a tab eight blanks in others.
    changes: {
      captionPrefix: /^(?:Table|Tabelle|Tableau|表|Figure|Listing) ?\d+(?: ?:)? /,
      listing: expandTabs(8),
    },
    async build(articles, folder) {
      writeFiles(
        folder,
        Object.fromEntries(
          articles.map((one) => [
            `${one.id}.org`,
            `#+TITLE: ${one.title}\n#+AUTHOR: ${one.author}\n#+DATE: ${one.date}\n#+LANGUAGE: ${one.language}\n#+OPTIONS: num:nil ^:{}\n\n${org(one, numbers)}`,
          ]),
        ),
      )
      const script = `(progn (require 'ox-html) (setq make-backup-files nil org-html-htmlize-output-type 'css) (dolist (file command-line-args-left) (with-current-buffer (find-file-noselect file) (org-html-export-to-html))))`
      const files = articles.map((one) => `${one.id}.org`)
      await run('emacs', ['--batch', '--eval', script, ...files], folder)
      return new Map(
        articles.map((one) => [one.id, readFileSync(join(folder, `${one.id}.html`), 'utf8')]),
      )
    },
  }
}

/** Org's own export. */
export const ORG: Generator[] = [
  orgExport('org', 'Emacs, Org', false),
  orgExport('org-numbers', 'Emacs, Org, numbers', true),
]
