import { describe, expect, test } from 'vitest'
import { check } from '../check/index.ts'
import { tryEdits } from '../edit/apply-edits.ts'
import { layoutDisclosure } from '../layout/index.ts'
import { findProfile } from '../score/index.ts'
import { carryTemplates, findTemplate, newDisclosure, type Template, templateOf } from './index.ts'

const known = findTemplate('pingluo-project-target') as Template
const own: Template = { ...known, id: 'yunling-target', head: [{ style: 'title', text: '云岭县目标表' }] }
const begun = newDisclosure(own, { year: 2031, unit: '云岭县图书馆' })

describe('a form of a template that the system does not know', () => {
  const carried = carryTemplates(begun, [own])

  test('carries it, and keeps its name', () => {
    expect(carried.forms[0]?.template).toBe('yunling-target@1')
    expect(templateOf(carried.forms[0] as never)).toEqual(own)
  })

  test('is drawn by it without asking anybody', () => {
    const drawn = layoutDisclosure(carried).parts
    expect(drawn).toEqual(layoutDisclosure(begun, { templates: [own] }).parts)
    expect(drawn).not.toEqual(layoutDisclosure(begun).parts)
  })

  test('is edited and checked as a form of a known template is', () => {
    const edited = tryEdits(carried, [{ at: '/forms/0/goal', raw: '开放三百天' }])
    expect(edited.ok && edited.disclosure.forms[0]?.goal.raw).toBe('开放三百天')
    const system = newDisclosure(known, { year: 2031, unit: '云岭县图书馆' })
    const profile = findProfile('national') as never
    const codes = (one: typeof begun) => check([one], { profile })[0]?.map(({ rule, at }) => [rule, at])
    expect(codes(carried)).toEqual(codes(system))
    expect(codes(carried)).not.toEqual([])
  })
})

test('other forms stay as they are', () => {
  expect(carryTemplates(begun, [])).toBe(begun)
  expect(carryTemplates(begun, [{ ...own, version: '2' }])).toBe(begun)
})
