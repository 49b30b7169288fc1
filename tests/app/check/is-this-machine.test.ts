import { expect, test } from 'vitest'
import { isThisMachine } from '../../../src/app/check/is-this-machine.ts'

test.each([
  ['postgres://me@127.0.0.1:5432/daybrief', true],
  ['postgres://me@127.8.9.1/daybrief', true],
  ['redis://[::1]:6379', true],
  ['redis://localhost', true],
  ['postgres:///daybrief?host=/var/run/postgresql', true],
  ['postgres://me@%2Fvar%2Frun%2Fpostgresql/daybrief', true],
  ['postgres:///daybrief?host=db.example', false],
  ['postgres://me@localhost/daybrief?host=10.0.0.7', false],
  ['postgres://me@postgres:5432/daybrief', false],
  ['redis://192.168.0.7', false],
  ['redis://localhost.example', false],
])('%s', (url, is) => {
  expect(isThisMachine(url)).toBe(is)
})
