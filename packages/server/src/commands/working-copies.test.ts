import { buildDisclosure } from '@jiheng/core/form'
import { describe, expect, it } from 'vitest'
import type { Change } from '../api/index.ts'
import { engine } from '../engine/engine.ts'
import type { Engine } from '../engine/engine-types.ts'
import { Refusal } from '../errors/refusal.ts'
import { createWorkingCopies } from './working-copies.ts'

const disclosure = buildDisclosure({ forms: [{ goal: '修路', rows: [['quantity', '里程', '≥8 公里']] }] })
const edit = (raw: string, at = '/forms/0/indicators/0/target'): Change => ({ kind: 'edit', at, raw })

const aCounter = () => {
  const applied: number[] = []
  const counting: Engine = {
    ...engine,
    apply: (from, changes) => {
      applied.push(changes.length)
      return engine.apply(from, changes)
    },
  }
  return { workingCopy: createWorkingCopies(counting), applied }
}

const targetOf = (copy: typeof disclosure) => copy.forms[0]?.indicators[0]?.target.raw

describe('working copies', () => {
  it('make only the changes that are new', () => {
    const { workingCopy, applied } = aCounter()
    const changes = [edit('1'), edit('2'), edit('3')]
    for (const count of [1, 2, 3, 2]) {
      const own = changes.slice(0, count)
      expect(targetOf(workingCopy('d 1', disclosure, own))).toBe(String(count))
    }
    expect(applied).toEqual([1, 1, 1, 0])
  })

  it('of two bases or two histories are not mixed up', () => {
    const { workingCopy } = aCounter()
    workingCopy('d 1', disclosure, [edit('1'), edit('2')])
    expect(targetOf(workingCopy('d 1', disclosure, [edit('9')]))).toBe('9')
    expect(targetOf(workingCopy('d 2', disclosure, []))).toBe('≥8 公里')
    expect(targetOf(workingCopy('d 1', disclosure, [edit('1')]))).toBe('1')
  })

  it('tell which change cannot be made, counted over all of them', () => {
    const { workingCopy } = aCounter()
    workingCopy('d 1', disclosure, [edit('1')])
    const bad = () => workingCopy('d 1', disclosure, [edit('1'), edit('2'), edit('3', '/forms/7/goal')])
    expect(bad).toThrow(Refusal)
    try {
      bad()
    } catch (error) {
      expect(error).toMatchObject({ id: 'bad-change', data: { index: 2, number: 3 } })
    }
  })
})
