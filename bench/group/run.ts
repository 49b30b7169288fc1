/**
 * `npm run bench:group` measures pairs and cost (`run-pairs.ts`), `npm run bench:group -- stories` whole stories
 * (`run-stories.ts`).
 */
if (process.argv.includes('stories')) await import('./run-stories.ts')
else await import('./run-pairs.ts')
