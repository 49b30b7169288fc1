import type { Command } from '../src/chat/context.ts'
import { sendDigest } from '../src/chat/send-digest.ts'

/** Sends a digest now. */
export const digest: Command = { name: 'digest', handle: sendDigest }
