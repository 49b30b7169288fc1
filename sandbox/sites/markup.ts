import type { Block, Item } from './block.ts'
import { spansOf } from './spans.ts'

/**
 * Reads the small markup in which the articles are written. Blocks are separated by an empty line:
 * `## ` and `### ` headings, `> ` quote, `- ` and `1. ` lists (two spaces a level), `| a | b |` table rows,
 * `~~~language` … `~~~` code, `![alt](picture "caption")`; everything else is a paragraph.
 */
export function blocksOf(markup: string): Block[] {
  return chunksOf(markup).map(blockOf)
}

/** Splits at empty lines, except inside a code fence. */
function chunksOf(markup: string): string[][] {
  const chunks: string[][] = []
  let chunk: string[] = []
  let fenced = false
  for (const line of markup.split('\n')) {
    if (line.startsWith('~~~')) fenced = !fenced
    if (line.trim() !== '' || fenced) chunk.push(line)
    else if (chunk.length > 0) {
      chunks.push(chunk)
      chunk = []
    }
  }
  if (chunk.length > 0) chunks.push(chunk)
  return chunks
}

function blockOf(lines: string[]): Block {
  const first = lines[0] ?? ''
  const heading = /^(##|###) (.+)$/.exec(first)
  if (heading) {
    const level = heading[1] === '##' ? 2 : 3
    return { kind: 'heading', level, spans: spansOf(heading[2] ?? '') }
  }
  const image = /^!\[([^\]]*)\]\((\S+) "([^"]*)"\)$/.exec(first)
  if (image) {
    const [, alt = '', picture = '', caption = ''] = image
    return { kind: 'image', alt, picture, caption }
  }
  if (first.startsWith('~~~')) {
    return { kind: 'code', language: first.slice(3).trim(), text: lines.slice(1, -1).join('\n') }
  }
  if (first.startsWith('> ')) {
    return { kind: 'quote', spans: spansOf(join(lines.map((line) => line.replace(/^> ?/, '')))) }
  }
  if (first.startsWith('| ')) return { kind: 'table', rows: lines.map(rowOf) }
  if (LIST_ITEM.test(first)) {
    return { kind: 'list', ordered: /^\d/.test(first), items: itemsOf(lines) }
  }
  return { kind: 'paragraph', spans: spansOf(join(lines)) }
}

const LIST_ITEM = /^( *)(?:-|\d+\.) (.*)$/

function itemsOf(lines: string[]): Item[] {
  const items: { depth: number; lines: string[] }[] = []
  for (const line of lines) {
    const found = LIST_ITEM.exec(line)
    if (found) items.push({ depth: (found[1] ?? '').length / 2, lines: [found[2] ?? ''] })
    else items.at(-1)?.lines.push(line)
  }
  return items.map((item) => ({ depth: item.depth, spans: spansOf(join(item.lines)) }))
}

function rowOf(line: string) {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => spansOf(cell.trim()))
}

function join(lines: string[]): string {
  return lines.map((line) => line.trim()).join(' ')
}
