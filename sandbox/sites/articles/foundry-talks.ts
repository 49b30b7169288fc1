import type { Draft } from '../article.ts'

/** Behind a paywall: the page is a stub, and so is the feed. */
export const foundryTalks: Draft = {
  slug: 'castor-foundry-talks',
  source: 'signal',
  title: 'Castor and Pellworm in talks over a shared chip foundry',
  author: 'Jonas Petrakis',
  language: 'en',
  categories: ['Hardware', 'Business'],
  page: 'paywall',
  excerpt: 'The two chip makers may build a plant together, people close to the talks say.',
  body: `
The chip makers Castor and Pellworm are discussing a plant that they would own and use together,
three people close to the talks say. It would cost about 7 billion and stand on a former airfield
near Bergstadt.
`,
}
