import { escape } from '../escape.ts'
import type { Template } from './template.ts'

/** A news site with a masthead and sections. */
export const signal: Template = {
  css: `body { margin: 0; background: #fff; color: #16181d; font: 1.05rem/1.6 "Segoe UI", Roboto, sans-serif }
.masthead { border-bottom: 4px solid #c8102e; padding: 1rem 1.5rem; display: flex; gap: 1.5rem; align-items: baseline; flex-wrap: wrap }
.masthead .brand { font-size: 1.5rem; font-weight: 800; color: #c8102e; text-decoration: none }
.masthead ul { list-style: none; display: flex; gap: 1rem; margin: 0; padding: 0; font-size: .9rem }
.page { max-width: 42rem; margin: 0 auto; padding: 1.5rem }
h1 { font-size: 2rem; line-height: 1.2 }
.byline { color: #595f6b; font-size: .9rem }
.cookie-note { position: sticky; bottom: 0; background: #16181d; color: #fff; padding: 1rem 1.5rem }
.newsletter-box, .summary-offer, .related { background: #f3f4f6; padding: 1rem; margin: 1.5rem 0 }
.article-nav { display: flex; justify-content: space-between; margin: 2rem 0 }
.paywall { border-top: 3px double #c8102e; margin-top: 2rem; padding-top: 1rem; text-align: center }
img { width: 100%; height: auto }
figure { margin: 1.5rem 0 }
footer { border-top: 1px solid #d6d9df; color: #595f6b; font-size: .85rem; padding: 1.5rem }
`,
  article: (article, source, text, date) => `${masthead(source.title)}
<div class="page">
<article>
<h1>${escape(article.title)}</h1>
<p class="byline">${escape(article.author)} | ${date}</p>
<div class="article-body">
${text}
</div>
</article>
</div>
<footer>© The Signal. Terms of use. Imprint.</footer>`,
  front: (source, list) => `${masthead(source.title)}
<div class="page"><h1>${escape(source.description)}</h1>${list}</div>`,
}

function masthead(title: string): string {
  const sections = ['News', 'Hardware', 'Security', 'Opinion'].map(
    (section) => `<li><a href="/signal/">${section}</a></li>`,
  )
  return `<header class="masthead"><a class="brand" href="/signal/">${escape(title)}</a><nav><ul>${sections.join('')}</ul></nav></header>`
}
