import type { Command } from '../src/bot/context.ts'
import { sendDigest } from '../src/bot/send-digest.ts'

/** Sends a digest now. */
export const digest: Command = { name: 'digest', handle: sendDigest }
