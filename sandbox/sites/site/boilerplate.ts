import { escape } from '../escape.ts'

/** Every line of site boilerplate. None of it may reach a reader of the article. */
export const boilerplate = {
  cookies: 'We and our 312 partners use cookies to make this site work for us.',
  cookieButton: 'Accept all cookies',
  offer: 'No time to read? Get a summary',
  share: ['Share on Facebook', 'Share on LinkedIn', 'Copy link'],
  newsletter: 'Sign up for our newsletter and never miss a headline.',
  newsletterButton: 'Subscribe now',
  previous: 'Previous Article',
  next: 'Next Article',
  relatedTitle: 'Related stories',
  related: [
    'Ten earbuds we would not lend to a friend',
    'The kettle that wanted an account',
    'Why your printer is up at night',
  ],
  advertisement: 'Advertisement: the Lumo lamp, now with 20 % more lamp.',
  trending: 'Read also: The kettle that wanted an account',
  commentsTitle: '3 comments',
  comments: [
    'pixelfan: First, and I have not read it.',
    'margit_h: My cousin had one of these in 1994.',
    'pixelfan: Second as well, then.',
  ],
} as const

/** The boilerplate line by line, as plain text. */
export const boilerplateLines: readonly string[] = Object.values(boilerplate).flat()

/**
 * An article's blocks in HTML with boilerplate before, between and after them. Interruptions are inside
 * the text's own element, as on real sites, so that only their content reveals them.
 */
export function withBoilerplate(blocks: readonly string[]): string {
  const interruptions = new Map([
    [1, offer()],
    [3, newsletter()],
    [5, `<p class="read-also"><a href="/signal/">${escape(boilerplate.trending)}</a></p>`],
    [7, `<div class="ad-slot"><p>${escape(boilerplate.advertisement)}</p></div>`],
  ])
  const interrupted = blocks.map((block, index) => block + (interruptions.get(index) ?? ''))
  return [cookieNote(), shareBar(), ...interrupted, neighbours(), related(), comments()].join('\n')
}

function cookieNote(): string {
  return `<div class="cookie-note" role="dialog"><p>${escape(boilerplate.cookies)}</p><button type="button">${boilerplate.cookieButton}</button></div>`
}

function offer(): string {
  return `<div class="summary-offer"><a href="/signal/">${escape(boilerplate.offer)}</a></div>`
}

function shareBar(): string {
  return `<ul class="share-bar">${links(boilerplate.share)}</ul>`
}

function newsletter(): string {
  return `<div class="newsletter-box"><p>${escape(boilerplate.newsletter)}</p><form><input type="email" aria-label="Email"><button type="button">${boilerplate.newsletterButton}</button></form></div>`
}

function neighbours(): string {
  return `<div class="article-nav"><a href="/signal/">${boilerplate.previous}</a><a href="/signal/">${boilerplate.next}</a></div>`
}

function related(): string {
  return `<div class="related"><h3>${boilerplate.relatedTitle}</h3><ul>${links(boilerplate.related)}</ul></div>`
}

function comments(): string {
  const said = boilerplate.comments.map((comment) => `<li><p>${escape(comment)}</p></li>`)
  return `<section class="comments"><h3>${boilerplate.commentsTitle}</h3><ol>${said.join('')}</ol></section>`
}

function links(lines: readonly string[]): string {
  return lines.map((line) => `<li><a href="/signal/">${escape(line)}</a></li>`).join('')
}
