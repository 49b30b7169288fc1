import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFormFields } from '../../src/web/form-fields.ts'
import { propertyRuns } from '../support/property-runs.ts'

const ENCODED = 'application/x-www-form-urlencoded'

const encoded = (bytes: Uint8Array): Buffer =>
  Buffer.from(
    `a=1&body-mime=${Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')}&b=2+3`,
  )

const multipart = (bytes: Uint8Array, boundary: string): Buffer =>
  Buffer.concat([
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="x"\r\nContent-Type: image/png\r\n\r\n\x89PNG\r\n--${boundary}\r\nContent-Disposition: form-data; name="body-mime"\r\n\r\n`,
      'latin1',
    ),
    bytes,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])

test('a field has the bytes that were sent, whatever they are', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const one = await readFormFields(ENCODED, encoded(bytes))
      expect(one?.get('body-mime')).toEqual(Buffer.from(bytes))
      expect(one?.get('b')?.toString()).toBe('2 3')
      const other = await readFormFields(
        'multipart/form-data; boundary=xYzZy',
        multipart(bytes, 'xYzZy'),
      )
      expect(other?.get('body-mime')).toEqual(Buffer.from(bytes))
      expect([...(other?.keys() ?? [])]).toEqual(['a', 'body-mime'])
    }),
    { numRuns: propertyRuns(100) },
  )
})

test('UTF-8 that is not percent-encoded, and repeated fields', async () => {
  const fields = await readFormFields(ENCODED, Buffer.from('to=Zoë&to=Ann'))
  expect(fields?.get('to')?.toString()).toBe('Zoë\nAnn')
})

test('a body that is not what its type says is no form', async () => {
  expect(await readFormFields('multipart/form-data; boundary=a', Buffer.from('no'))).toBeNull()
  expect(await readFormFields('multipart/form-data', Buffer.from('no'))).toBeNull()
})
