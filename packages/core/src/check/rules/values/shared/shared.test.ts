import { describe, expect, it } from 'vitest'
import { buildDisclosure, type RowSpec } from '../../../../form/build.ts'
import { isOpen } from '../../../../queries/open-target.ts'
import { misfit } from './count-names.ts'
import { isReverse } from './direction.ts'
import { readQualitative } from './read-qualitative.ts'
import { withOperator, withUnit } from './rewrite-value.ts'
import { isSingleEvent } from './single-event.ts'

const formOf = (row: readonly [string, string, string, RowSpec?]) => {
  const [form] = buildDisclosure({ forms: [{ rows: [row] }] }).forms
  const [indicator] = form?.indicators ?? []
  if (!form || !indicator) throw new Error('no row')
  return { form, indicator }
}

describe('readQualitative', () => {
  it.each([
    ['持续提升', '公众安全意识', 'vague'],
    ['显著', '市容', 'vague'],
    ['中长期', '设施', 'vague'],
    ['有所降低', '投诉', 'vague'],
    ['较满意', '居民评价', 'vague'],
    ['居民素质明显增强', '宣传', 'vague'],
    ['提高安全意识', '公众安全意识', 'echo'],
    ['提高可持续性', '可持续性', 'echo'],
    ['不断丰富', '群众文化生活', 'vague'],
    ['轮训机制健全', '建立轮训机制', 'echo'],
    ['验收合格', '验收情况', 'other'],
    ['按时完成', '清淤', 'other'],
    ['较上年提高5%', '收入', 'other'],
    ['持续投入使用', '设施', 'other'],
    ['二类公厕标准', '公厕', 'other'],
    ['每个小区设志愿者值守点并公示时间，持续提升', '宣传', 'other'],
    ['', '宣传', 'other'],
  ])('%s for %s is %s', (raw, name, reading) => {
    expect(readQualitative(raw, name)).toBe(reading)
  })
})

describe('isReverse', () => {
  it.each([
    ['cost', '印刷', '5万元', true],
    ['quality', '设备故障率', '2%', true],
    ['quality', '投诉办结率', '95%', false],
    ['quality', '隐患整改率', '95%', false],
    ['timeliness', '报修响应时间', '4小时', true],
    ['timeliness', '完成率', '95%', false],
    ['quantity', '巡诊', '40次', false],
  ])('%s %s %s', (level, name, target, reverse) => {
    expect(isReverse(formOf([level, name, target]).indicator)).toBe(reverse)
  })
})

describe('misfit', () => {
  it.each([
    ['参训人数', '场', true],
    ['参训人数', '人次', false],
    ['演出场次', '人', true],
    ['绿化面积', '亩', false],
    ['绿化面积', '个', true],
    ['入户次数', '户', true],
    ['宣传', '户', false],
    ['参训人数', '吨位', false],
  ])('%s in %s', (name, unit, wrong) => {
    expect(misfit(name, unit) !== undefined).toBe(wrong)
  })
})

describe('rewriting a value', () => {
  it.each([
    ['= 5 万', '≤5 万'],
    ['8个', '≤8个'],
    ['＞80%', '≤80%'],
    ['>=3次', '≤3次'],
  ])('%s with ≤', (raw, rewritten) => {
    expect(withOperator(raw, '≤')).toBe(rewritten)
  })
  it('puts the unit behind the number', () => {
    expect(withUnit(' ≥ 95 ', '%')).toBe('≥ 95%')
  })
})

describe('isSingleEvent', () => {
  it.each([
    ['举办青年技能大赛', true],
    ['全国读书日主场活动', true],
    ['安全宣传活动', false],
    ['人大代表培训', false],
  ])('%s', (name, single) => {
    expect(isSingleEvent(name)).toBe(single)
  })
})

describe('isOpen', () => {
  it('holds for targets, not for what reports on them', () => {
    expect(isOpen(formOf(['quantity', '巡诊', '≥40次']).form)).toBe(true)
    expect(isOpen(formOf(['quantity', '巡诊', '≥40次', { actual: '41次' }]).form)).toBe(false)
  })
})
