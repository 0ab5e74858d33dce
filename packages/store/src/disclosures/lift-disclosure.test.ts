import { describe, expect, it } from 'vitest'
import { aDisclosure } from '../test/a-disclosure.ts'
import { liftDisclosure, type Upcaster } from './lift-disclosure.ts'

const stored = aDisclosure()

describe('liftDisclosure', () => {
  it('reads what is stored today', () => {
    expect(liftDisclosure(JSON.stringify(stored))).toEqual(stored)
  })

  it('takes old data through every version since', () => {
    const { title, ...rest } = stored
    const old = { ...rest, schema: 'jiheng/-1', name: title.raw }
    const steps: readonly Upcaster[] = [
      { from: 'jiheng/-1', lift: ({ name, ...data }) => ({ ...data, heading: name, schema: 'jiheng/0' }) },
      {
        from: 'jiheng/0',
        lift: ({ heading, ...data }) => ({ ...data, title: { raw: heading, place: {} }, schema: 'jiheng/1' }),
      },
    ]
    expect(liftDisclosure(JSON.stringify(old), steps)).toEqual(stored)
  })

  it.each([
    ['a version that it does not know', { ...stored, schema: 'jiheng/9' }],
    ['what is no disclosure', { schema: 'jiheng/1' }],
  ])('throws at %s: that is a fault of ours', (_, data) => {
    expect(() => liftDisclosure(JSON.stringify(data))).toThrow()
  })
})
