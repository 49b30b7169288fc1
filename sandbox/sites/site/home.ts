import { escape } from '../escape.ts'
import { sources } from '../source.ts'

/** The start page, with links to the four sites and their feeds. */
export function homePage(): string {
  const items = sources.map(
    (source) =>
      `<li><a href="/${source.id}/">${escape(source.title)}</a>: ${escape(source.description)} <a href="${source.feedPath}">Feed</a></li>`,
  )
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Sample news</title></head>
<body><h1>Sample news</h1><p>Four small sites with made-up news, to try Daybrief with.</p><ul>${items.join('')}</ul></body>
</html>
`
}
