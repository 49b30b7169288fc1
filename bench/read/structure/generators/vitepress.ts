import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { MODULES } from '../npm/load.ts'
import { type Dialect, EXTRA_DEFINITIONS, markdown, PLAIN } from '../writers/markdown.ts'
import { type Generator, run, writeFiles } from './generator.ts'

const DIALECT: Dialect = {
  ...PLAIN,
  definitions: EXTRA_DEFINITIONS,
  callout: (type, text) => `::: ${type === 'note' ? 'info' : type}\n${text}\n:::`,
}

const CONFIG = `
import footnote from 'markdown-it-footnote'
import deflist from 'markdown-it-deflist'
import tasks from 'markdown-it-task-lists'
export default {
  title: 'Field manual',
  themeConfig: {
    nav: [{ text: 'Guide', link: '/leases' }],
    sidebar: [{ text: 'Guides', items: [{ text: 'Leases', link: '/leases' }, { text: 'Headers', link: '/headers' }, { text: 'Moving', link: '/moving' }] }],
    editLink: { pattern: 'https://code.example.net/edit/:path' },
    footer: { message: 'Made with tea.', copyright: '2026 Field manual' },
  },
  markdown: { lineNumbers: true, config: (md) => md.use(footnote).use(deflist).use(tasks) },
}
`

/** VitePress with its own theme and line numbers. */
export const VITEPRESS: Generator[] = [
  {
    id: 'vitepress',
    name: 'VitePress, numbers',
    isNpm: true,
    program: null,
    without: ['listing-captions', 'formulas'],
    async build(articles, folder) {
      writeFiles(folder, {
        'package.json': '{"type":"module"}',
        '.vitepress/config.js': CONFIG,
        'index.md': '# Field manual\n',
        ...Object.fromEntries(
          articles.map((one) => [
            `${one.id}.md`,
            `---\nlang: ${one.language}\nlastUpdated: ${one.date}\n---\n\n# ${one.title}\n\n${markdown(one, DIALECT)}`,
          ]),
        ),
      })
      symlinkSync(MODULES, join(folder, 'node_modules'))
      await run(process.execPath, [join(MODULES, 'vitepress/bin/vitepress.js'), 'build'], folder)
      return new Map(
        articles.map(({ id }) => [
          id,
          readFileSync(join(folder, `.vitepress/dist/${id}.html`), 'utf8'),
        ]),
      )
    },
  },
]
