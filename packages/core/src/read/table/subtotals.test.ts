import { expect, test } from 'vitest'
import { readBlocks } from '../read.ts'
import { textBlocks } from '../text-blocks.fixture.ts'

const form = [
  '溪口县项目支出绩效自评表',
  '项目名称\t古桥巡护',
  '一级指标\t二级指标\t三级指标\t年度指标值\t分值\t得分',
  '产出指标\t数量指标\t巡护座数\t≥12座\t20\t20',
  '\t\t巡护次数\t≥48次\t20\t18',
  '小计\t\t\t\t40\t38',
  '效益指标\t社会效益指标\t险情发现率\t≥90%\t50\t50',
  '\t\t小计\t\t50\t50',
  '合计\t\t\t\t90\t88',
].join('\n')

test('sums of groups are set aside as such, and nothing is said of them', () => {
  const disclosure = readBlocks(textBlocks(form), { templates: [] })
  expect(disclosure.forms[0]?.indicators.map(({ name }) => name.raw)).toEqual(['巡护座数', '巡护次数', '险情发现率'])
  expect(disclosure.skipped.filter(({ why }) => why === 'subtotal').map(({ place }) => place.line)).toEqual([6, 8])
  expect(disclosure.findings.filter(({ rule }) => rule === 'text-not-understood')).toEqual([])
  expect(disclosure.forms[0]?.totals?.score?.raw).toBe('88')
})
