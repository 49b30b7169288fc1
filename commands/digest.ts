import type { Command } from '../src/bot/command.ts'
import { type SendDigestDeps, sendDigest } from '../src/bot/send-digest.ts'

/** Sends a digest now. */
export const digest: Command<SendDigestDeps> = { name: 'digest', handle: sendDigest }
