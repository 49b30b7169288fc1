import { escape } from '../escape.ts'
import type { Template } from './template.ts'

/** A site as they were before semantic elements: everything is a `<div>` with a class. */
export const meridian: Template = {
  css: `body { margin: 0; background: #fff; color: #222; font: 1rem/1.6 "Helvetica Neue", Arial, sans-serif }
.top { background: #0b5d57; color: #fff; padding: .75rem 1.5rem }
.top a { color: #fff; font-weight: 700; text-decoration: none }
.cities { float: right; font-size: .85rem }
.column { max-width: 44rem; margin: 0 auto; padding: 1.5rem }
.story-title { font-size: 1.9rem; line-height: 1.25; font-weight: 700 }
.story-meta { color: #5a5a5a; margin: .5rem 0 1.5rem }
.story-text blockquote { margin: 1.5rem 2rem; color: #0b5d57 }
.bottom { border-top: 1px solid #ddd; color: #5a5a5a; font-size: .85rem; padding: 1.5rem; text-align: center }
img { width: 100%; height: auto }
figure { margin: 1.5rem 0 }
`,
  article: (
    article,
    source,
    text,
    date,
  ) => `<div class="top"><a href="/${source.id}/">${escape(source.title)}</a><span class="cities">Averell · Bergstadt · Delvaart · Lorne · Sevra</span></div>
<div class="column" lang="${article.language}">
<div class="story-title">${escape(article.title)}</div>
<div class="story-meta">${escape(article.author)} · ${date}</div>
<div class="story-text">
${text}
</div>
</div>
<div class="bottom">Meridian, five desks and one coffee machine.</div>`,
  front: (
    source,
    list,
  ) => `<div class="top"><a href="/${source.id}/">${escape(source.title)}</a></div>
<div class="column"><div class="story-title">${escape(source.description)}</div>${list}</div>`,
}
