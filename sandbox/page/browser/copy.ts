import { toast } from './notice.ts'

/** Copies a text and says so. Browsers have no clipboard for pages that come from another machine without TLS. */
export function copy(text: string): void {
  const clipboard = navigator.clipboard as Clipboard | undefined
  if (clipboard === undefined) return toast('Copying works only on this machine.')
  clipboard.writeText(text).then(
    () => toast('Copied'),
    () => toast('The browser did not let it be copied.'),
  )
}
