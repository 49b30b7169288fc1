/**
 * `npm run bench:group -- stories [--held-out] [--faults]`: precision and recall of pairs within stories on ten days of made-up
 * tech news, grouped as the product groups them. `--held-out` also scores the half that nothing may be tuned on; `--faults`
 * lists what went wrong in the others.
 */
import { printFaults } from './story-faults.ts'
import { placeInStore, storyAccuracy } from './story-figures.ts'
import { type Half, storyArticles } from './story-set.ts'

const halves: Half[] = process.argv.includes('--held-out')
  ? ['tuned', 'check', 'held-out']
  : ['tuned', 'check']
print('half       stories  articles  pairs in stories  precision  recall')
for (const half of halves) {
  const articles = await storyArticles(half)
  const placed = await placeInStore(articles)
  const { same, precision, recall } = storyAccuracy(placed)
  const stories = new Set(articles.map(({ event }) => event)).size
  print(
    half.padEnd(9) +
      stories.toString().padStart(9) +
      articles.length.toString().padStart(10) +
      same.toString().padStart(18) +
      precision.toFixed(3).padStart(11) +
      recall.toFixed(3).padStart(8),
  )
  if (half !== 'held-out' && process.argv.includes('--faults')) printFaults(placed, print)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
