import { describe, expect, test } from 'vitest'
import { templates } from '../template/index.ts'
import { segment } from './segment.ts'
import { stripsOf } from './source/strip.ts'
import { textBlocks } from './text-blocks.fixture.ts'
import { vocabularyOf } from './words/vocabulary-of.ts'

const words = vocabularyOf(templates)
const partsOf = (...lines: readonly string[]) => segment(stripsOf(textBlocks(lines.join('\n')).blocks), words)

const form = [
  '项目支出绩效目标表',
  '项目名称\t护林\t主管部门\t云杉县林业局',
  '年度目标\t不发生火灾。\t\t',
  '一级指标\t二级指标\t三级指标\t指标值',
  '产出指标\t数量指标\t巡护里程\t≥900公里',
  '效益指标\t社会效益指标\t火灾起数\t=0起',
]
const staff = ['', '人员情况表', '', '序号\t姓名\t职务\t编制', '1\t甲\t站长\t事业', '2\t乙\t职员\t事业']

describe('tables that are no forms', () => {
  test('a list of staff below a form is no part of it', () => {
    const parts = partsOf(...form, ...staff)
    expect(parts.map(({ kind }) => kind)).toEqual(['form', 'table'])
    expect(parts[1]?.kind === 'table' && parts[1].title?.map(({ filled }) => filled[0]?.text)).toEqual(['人员情况表'])
    expect(parts[0]?.kind === 'form' && parts[0].form.table?.rows).toHaveLength(2)
  })

  test('between two forms', () => {
    const kinds = partsOf(...form, ...staff, '', ...form).map(({ kind }) => kind)
    expect(kinds).toEqual(['form', 'table', 'form'])
  })

  test('a form is none of them, however its head is labelled', () => {
    expect(partsOf(...form.slice(1)).map(({ kind }) => kind)).toEqual(['form'])
  })
})

describe('the end of a form', () => {
  test('rows of labels below the indicators belong to it', () => {
    const [part] = partsOf(...form, '填报人\t某某\t联系电话\t（略）')
    expect(part?.kind === 'form' && part.form.head.fields.map(({ label }) => label.raw)).toContain('填报人')
    expect(part?.kind === 'form' && part.form.table?.rows).toHaveLength(2)
  })

  test('so does a line of labels below the table', () => {
    const [part] = partsOf(...form, '填报人：某某　　　填报日期：2025年3月1日')
    expect(part?.kind === 'form' && part.form.head.fields.map(({ label }) => label.raw)).toContain('填报日期')
  })

  test('a file that ends in a row says so', () => {
    const [part] = partsOf(...form, '满意度指标\t服务对象满意')
    expect(part?.kind === 'form' && part.form.cut).toBeDefined()
    const [whole] = partsOf(...form)
    expect(whole?.kind === 'form' && whole.form.cut).toBeUndefined()
  })
})

test('several projects under one title are a form each', () => {
  const block = (name: string) => [`项目名称\t${name}\t\t`, ...form.slice(3)]
  const parts = partsOf('项目支出绩效目标表', '单位：万元', ...block('护林'), ...block('种草'))
  const forms = parts.flatMap((part) => (part.kind === 'form' ? [part.form] : []))
  expect(forms.map(({ title }) => title?.filled[0]?.text)).toEqual(['项目支出绩效目标表', '项目支出绩效目标表'])
  expect(forms.map(({ head }) => head.units.length)).toEqual([1, 1])
})
