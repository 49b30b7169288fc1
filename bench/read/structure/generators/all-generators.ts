import { ASCIIDOCTOR } from './asciidoctor.ts'
import { ELEVENTY } from './eleventy.ts'
import type { Generator } from './generator.ts'
import { HEXO } from './hexo.ts'
import { HUGO } from './hugo.ts'
import { JEKYLL } from './jekyll.ts'
import { MARKDOWN_IT } from './markdown-it.ts'
import { MARKED } from './marked.ts'
import { ORG } from './org.ts'
import { PANDOC } from './pandoc.ts'
import { PYTHON_MARKDOWN } from './python-markdown.ts'
import { SPHINX } from './sphinx.ts'
import { UNIFIED } from './unified.ts'
import { VITEPRESS } from './vitepress.ts'

/** Every set-up, in the order of the table. */
export const GENERATORS: readonly Generator[] = [
  ...HUGO,
  ...JEKYLL,
  ...PYTHON_MARKDOWN,
  ...SPHINX,
  ...ASCIIDOCTOR,
  ...ORG,
  ...PANDOC,
  ...ELEVENTY,
  ...HEXO,
  ...VITEPRESS,
  ...MARKDOWN_IT,
  ...MARKED,
  ...UNIFIED,
]
