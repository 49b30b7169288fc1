import { toast } from './notice.ts'

/** Copies a text and confirms it. Browsers give no clipboard to pages that another machine serves without TLS. */
export function copy(text: string): void {
  const clipboard = navigator.clipboard as Clipboard | undefined
  if (clipboard === undefined) return toast('Copying works only on this machine.')
  clipboard.writeText(text).then(
    () => toast('Copied'),
    () => toast('The browser refused to copy.'),
  )
}
