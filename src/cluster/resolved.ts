import { foldWord } from '../text/fold/fold-word.ts'

/** Whether a text says that something is over or works again: the only development that adds no new name or figure. */
export function isResolved(text: string): boolean {
  return RESOLVED.test(foldWord(text))
}

const RESOLVED = new RegExp(
  [
    String.raw`\b(?:again|resum\w*|restor\w*|repair\w*|fixed|ends|ended|over|recover\w*|lifted|reopen\w*)\b`,
    String.raw`\b(?:wieder|behoben|beendet\w*|repariert|wiederhergestellt)\b`,
    String.raw`\b(?:restable\w*|recuper\w*|de nuevo|retabli\w*|resolu\w*|a nouveau)\b`,
    'снова|восстанов|устран|заверш|вновь|відновл|恢复|修复|结束|復旧',
  ].join('|'),
  'u',
)
