import { loadGenerator } from '../npm/load.ts'
import type { Listing } from '../source/article.ts'
import { escaped } from '../writers/html-parts.ts'

/** A highlighter: the whole element of a listing. */
export type Highlighter = (listing: Pick<Listing, 'language' | 'text'>) => string

interface HighlightJs {
  default: {
    getLanguage(name: string): unknown
    highlight(text: string, options: { language: string }): { value: string }
  }
}

/** highlight.js, as its documentation shows it. */
export async function highlightJs(): Promise<Highlighter> {
  const { default: hljs } = await loadGenerator<HighlightJs>('highlight.js')
  return ({ language, text }) => {
    const value = hljs.getLanguage(language)
      ? hljs.highlight(text, { language }).value
      : escaped(text)
    return `<pre><code class="hljs language-${language}">${value}\n</code></pre>\n`
  }
}

interface PrismJs {
  default: {
    languages: Record<string, object>
    highlight(text: string, grammar: object, language: string): string
  }
}

const LANGUAGES = [
  'python',
  'yaml',
  'bash',
  'javascript',
  'diff',
  'makefile',
  'sql',
  'go',
  'rust',
  'ruby',
  'typescript',
]

/** Prism with a button and a label as its toolbar plugin leaves them in saved pages. */
export async function prism(): Promise<Highlighter> {
  const { default: Prism } = await loadGenerator<PrismJs>('prismjs')
  const { default: load } = await loadGenerator<{ default: (names: string[]) => void }>(
    'prismjs/components/index.js',
  )
  load(LANGUAGES)
  return ({ language, text }) => {
    const grammar = Prism.languages[language]
    const value = grammar === undefined ? escaped(text) : Prism.highlight(text, grammar, language)
    return `<div class="code-toolbar"><pre class="language-${language}" tabindex="0"><code class="language-${language}">${value}</code></pre><div class="toolbar"><div class="toolbar-item"><span>${language}</span></div><div class="toolbar-item"><button type="button" class="copy-to-clipboard-button" data-copy-state="copy"><span>Copy</span></button></div></div></div>\n`
  }
}

interface Shiki {
  createHighlighter: (options: {
    themes: string[]
    langs: string[]
  }) => Promise<{ codeToHtml(text: string, options: { lang: string; theme: string }): string }>
}

/** Shiki with one theme. */
export async function shiki(): Promise<Highlighter> {
  const { createHighlighter } = await loadGenerator<Shiki>('shiki')
  const theme = 'github-light'
  const highlighter = await createHighlighter({
    themes: [theme],
    langs: [...LANGUAGES, 'html', 'css', 'console', 'text', 'json', 'ini'],
  })
  return ({ language, text }) => highlighter.codeToHtml(text, { lang: language, theme })
}
