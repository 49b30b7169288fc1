/** Whether two words differ by one letter: another one, one too many, one missing, or two neighbours exchanged. */
export function isOneEdit(one: string, other: string): boolean {
  const a = Array.from(one)
  const b = Array.from(other)
  let begin = 0
  while (begin < a.length && begin < b.length && a[begin] === b[begin]) begin += 1
  let end = 0
  while (
    end < a.length - begin &&
    end < b.length - begin &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  )
    end += 1
  const left = a.slice(begin, a.length - end)
  const right = b.slice(begin, b.length - end)
  if (left.length <= 1 && right.length <= 1) return left.length + right.length > 0
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
