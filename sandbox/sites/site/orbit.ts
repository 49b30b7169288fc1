import { escape } from '../escape.ts'
import type { Template } from './template.ts'

/** A quiet review: semantic elements and nothing but the text. */
export const orbit: Template = {
  css: `:root { color-scheme: light dark; --ink: light-dark(#1d2433, #dfe4ee); --paper: light-dark(#f7f5f0, #141821); --line: light-dark(#c9c3b4, #394152) }
body { margin: 0 auto; padding: 3rem 1.25rem; max-width: 40rem; background: var(--paper); color: var(--ink); font: 1.15rem/1.65 Charter, Georgia, serif }
header a { color: inherit; letter-spacing: .2em; text-transform: uppercase; font-size: .8rem; text-decoration: none }
h1 { font-size: 2.1rem; line-height: 1.2; margin: 2rem 0 .5rem }
blockquote { margin: 1.5rem 0; padding-left: 1.25rem; border-left: 3px solid var(--line); font-style: italic }
img { width: 100%; height: auto; border-radius: 4px }
figure { margin: 2rem 0 }
figcaption, .byline, footer { font-size: .85rem; opacity: .75 }
`,
  article: (
    article,
    source,
    text,
    date,
  ) => `<header><a href="/${source.id}/">${escape(source.title)}</a></header>
<main>
<article>
<h1>${escape(article.title)}</h1>
<p class="byline">By ${escape(article.author)}, <time datetime="${new Date(article.publishedAt).toISOString()}">${date}</time></p>
${text}
</article>
</main>
<footer>${escape(source.title)} is printed on Thursdays and read on all other days.</footer>`,
  front: (source, list) => `<header><a href="/${source.id}/">${escape(source.title)}</a></header>
<main><h1>${escape(source.description)}</h1>${list}</main>`,
}
