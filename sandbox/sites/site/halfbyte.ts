import { escape } from '../escape.ts'
import type { Template } from './template.ts'

/** A programmer's blog, marked up as an h-entry. */
export const halfbyte: Template = {
  css: `:root { color-scheme: light dark; --ink: light-dark(#20242c, #d9dee8); --paper: light-dark(#fdfdfc, #12151b); --soft: light-dark(#eef1f6, #1c212b); --accent: light-dark(#8a3ffc, #be95ff) }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem; background: var(--paper); color: var(--ink); font: 1rem/1.7 system-ui, sans-serif }
nav a { font-family: ui-monospace, monospace; color: var(--accent); text-decoration: none }
h1 { line-height: 1.25 }
pre { background: var(--soft); padding: 1rem; overflow-x: auto; border-radius: 6px; font-size: .9rem }
code { font-family: ui-monospace, monospace }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid var(--soft) }
img { width: 100%; height: auto; border-radius: 6px }
figure { margin: 1.5rem 0 }
.p-author, .dt-published, figcaption { font-size: .9rem; opacity: .75 }
`,
  article: (article, source, text, date) => `<nav><a href="/${source.id}/">~/half-a-byte</a></nav>
<article class="h-entry">
<h1 class="p-name">${escape(article.title)}</h1>
<div><span class="p-author">${escape(article.author)}</span> <time class="dt-published" datetime="${new Date(article.publishedAt).toISOString()}">${date}</time></div>
<div class="e-content">
${text}
</div>
</article>`,
  front: (source, list) => `<nav><a href="/${source.id}/">~/half-a-byte</a></nav>
<h1>${escape(source.description)}</h1>${list}`,
}
