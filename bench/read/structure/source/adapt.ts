import {
  type Article,
  filled,
  type Inline,
  type Item,
  type Line,
  type List,
  type Source,
} from './article.ts'

/** What not every format or set-up can say. */
export type Feature =
  | 'attributions'
  | 'callouts'
  | 'definitions'
  | 'formulas'
  | 'listing-captions'
  | 'listings-in-items'
  | 'notes'
  | 'picture-captions'
  | 'raised'
  | 'rowspans'
  | 'starts'
  | 'table-captions'
  | 'tasks'

/**
 * The article without what a set-up cannot say: blocks and captions are left out, raised characters become plain ones, cells that
 * span rows are repeated, numbers start at one. What is left is what every reader should find in the page.
 */
export function adapt(article: Article, without: ReadonlySet<Feature>): Article {
  return {
    ...article,
    blocks: article.blocks.flatMap((block) => adaptBlock(block, without)),
    notes: without.has('notes') ? [] : article.notes,
  }
}

function adaptBlock(block: Source, without: ReadonlySet<Feature>): Source[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ ...block, line: adaptLine(block.line, without) }]
    case 'list':
      return [adaptList(block, without)]
    case 'listing': {
      const { caption: _, ...bare } = block
      return [without.has('listing-captions') ? bare : block]
    }
    case 'table': {
      const { caption, ...bare } = block
      const rows = without.has('rowspans') ? filled(block.rows) : block.rows
      return [{ ...bare, rows, ...(caption && !without.has('table-captions') ? { caption } : {}) }]
    }
    case 'definitions':
      return without.has('definitions') ? [] : [block]
    case 'quote': {
      const { by: _, ...bare } = block
      return [without.has('attributions') ? bare : block]
    }
    case 'callout':
      return without.has('callouts') ? [] : [block]
    case 'picture': {
      const { caption: _, ...bare } = block
      return [without.has('picture-captions') ? bare : block]
    }
    case 'formula':
      return without.has('formulas') ? [] : [block]
    case 'heading':
      return [block]
  }
}

function adaptLine(line: Line, without: ReadonlySet<Feature>): Line {
  return line.flatMap((part): Inline[] => {
    if (typeof part === 'string') return [part]
    if ('note' in part) return without.has('notes') ? [] : [part]
    if ('tex' in part) return [without.has('formulas') ? { code: part.tex } : part]
    if ('sup' in part || 'sub' in part) {
      const plain = 'sup' in part ? `^${part.sup}` : part.sub
      return [without.has('raised') ? plain : part]
    }
    return [part]
  })
}

function adaptList(list: List, without: ReadonlySet<Feature>): List {
  const { start, items, ...rest } = list
  return {
    ...rest,
    ...(start !== undefined && !without.has('starts') ? { start } : {}),
    items: items.map((item) => adaptItem(item, without)),
  }
}

function adaptItem({ line, done, code, list }: Item, without: ReadonlySet<Feature>): Item {
  return {
    line: adaptLine(line, without),
    ...(done !== undefined && !without.has('tasks') ? { done } : {}),
    ...(code !== undefined && !without.has('listings-in-items') ? { code } : {}),
    ...(list === undefined ? {} : { list: adaptList(list, without) }),
  }
}
