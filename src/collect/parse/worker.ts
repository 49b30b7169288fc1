import { parentPort } from 'node:worker_threads'
import { NotAFeed } from './notafeed.ts'
import { parseFeed } from './parsefeed.ts'
import type { Answer, Question } from './feedparser.ts'

// The thread of `feedparser.ts`: answers one question after the other.

function answer({ bytes, context }: Question): Answer {
  try {
    return { feed: parseFeed(bytes, context) }
  } catch (error) {
    if (error instanceof NotAFeed) return { notAFeed: { why: error.message, html: error.html } }
    throw error
  }
}

parentPort?.on('message', (question: Question) => parentPort?.postMessage(answer(question)))
