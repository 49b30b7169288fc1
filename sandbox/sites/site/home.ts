import { escape } from '../escape.ts'
import { sources } from '../source.ts'

/** The first page of the press: where its four sites and their feeds are. */
export function homePage(): string {
  const items = sources.map(
    (source) =>
      `<li><a href="/${source.id}/">${escape(source.title)}</a>: ${escape(source.description)} <a href="${source.feedPath}">Feed</a></li>`,
  )
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Sample press</title></head>
<body><h1>Sample press</h1><p>Four small sites with made-up news, to try Daybrief with.</p><ul>${items.join('')}</ul></body>
</html>
`
}
