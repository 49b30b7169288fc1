import type { PolledKind } from '../../model/source.ts'
import { channelOf } from '../channel/channel-address.ts'

/** A source in an OPML file. */
export interface OpmlSource {
  title: string
  /** Address of the feed. */
  url: string
  siteUrl: string | null
  /** Names of the enclosing outlines, outermost first, then its categories. */
  topics: string[]
}

/** Something in an OPML file that could not be read. */
export interface OpmlProblem {
  /** Counted from 1. */
  line: number
  /** `open`: an outline that is never closed. `no-outlines`: the file is not OPML. */
  kind: 'no-address' | 'bad-address' | 'open' | 'no-outlines'
  /** The outline's name, or what it has in place of an address; may be empty. */
  about: string
  /** The problem as one line for the operator. */
  why: string
}

/** What is at the address of a source in a file: a channel of Telegram, in the one form of its address, or a feed. */
export function opmlKind(url: string): PolledKind {
  return channelOf(url) === null ? 'feed' : 'channel'
}
