import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { decodePage } from '../../src/text/charset/decode-page.ts'

/** A page of a corpus. */
export interface PageItem {
  file: string
  url: string
}

/** The page decoded by its declared encoding: the same text for every extractor. */
export function loadPage({ file, url }: PageItem): { html: string; url: string } {
  return { html: decodePage(gunzipSync(readFileSync(file)), null), url }
}
