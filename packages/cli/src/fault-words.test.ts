import { expect, test } from 'vitest'
import { faultWords } from './fault-words.ts'

const fault = (code: string) => Object.assign(new Error('x'), { code })

test.for<[fault: unknown, words: string]>([
  [fault('EACCES'), 'permission denied'],
  [fault('ENOSPC'), 'the disk is full'],
  [fault('EWEIRD'), 'EWEIRD'],
  [fault('constructor'), 'constructor'],
  ['torn', 'torn'],
])('%s', ([thrown, words]) => {
  expect(faultWords(thrown).en).toBe(words)
})
