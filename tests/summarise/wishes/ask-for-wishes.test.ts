import { expect, test } from 'vitest'
import { readAnswer } from '../../../src/summarise/wishes/ask-for-wishes.ts'

const wish = (direction: string, subject: string) => ({ direction, subject })

test.each([
  [
    'the object alone',
    JSON.stringify({ wishes: [wish('less', 'crypto')], unread: ['hello'] }),
    { wishes: [wish('less', 'crypto')], unread: ['hello'] },
  ],
  [
    'in a fence, with reasoning and without the second key',
    `<think>{"wishes":[]}</think>\n\`\`\`json\n${JSON.stringify({ wishes: [wish('more', ' data\nbases ')] })}\n\`\`\``,
    { wishes: [wish('more', 'data bases')], unread: [] },
  ],
  ['a direction of its own', JSON.stringify({ wishes: [wish('delete', 'x')], unread: [] }), null],
  ['prose', 'I have muted crypto for you.', null],
  [
    'nothing in a wish',
    JSON.stringify({ wishes: [wish('none', '\u200b ')], unread: [''] }),
    { wishes: [], unread: [] },
  ],
  [
    'far too much',
    JSON.stringify({ wishes: Array(50).fill(wish('none', 'x'.repeat(500))), unread: [] }),
    { wishes: Array(12).fill(wish('none', 'x'.repeat(60))), unread: [] },
  ],
])('an answer is read: %s', (_, answer, read) => {
  expect(readAnswer(answer)).toEqual(read)
})
