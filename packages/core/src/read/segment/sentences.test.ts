import { expect, test } from 'vitest'
import { readBlocks } from '../read.ts'
import { textBlocks } from '../text-blocks.fixture.ts'

const lead = '按照预算公开要求，现将浮桥检修项目绩效目标公开如下。'

test('a sentence between a title and its table or list is prose, and nothing is said of it', () => {
  const table = [
    '2026年项目支出绩效目标表',
    lead,
    '项目名称\t浮桥检修',
    '一级指标\t二级指标\t三级指标\t指标值',
    '产出指标\t数量指标\t检修浮桥\t3座',
    '效益指标\t社会效益指标\t过桥人次\t≥5万人次',
  ]
  const list = [
    '2026年项目支出绩效目标表',
    '',
    lead,
    '',
    '1.产出指标',
    '（1）数量指标：检修浮桥3座',
    '（2）质量指标：验收合格率≥95%',
    '2.效益指标',
    '（1）社会效益指标：过桥人次≥5万人次',
  ]
  for (const text of [table, list]) {
    const { forms, narrative, skipped } = readBlocks(textBlocks(text.join('\n')), { templates: [] })
    expect(forms.map(({ title }) => title.raw)).toEqual(['2026年项目支出绩效目标表'])
    expect(narrative.map((section) => section.text.raw)).toEqual([lead])
    expect(skipped.filter(({ why }) => why === 'not-understood')).toEqual([])
  }
})

test('lines of labels with their values stay with the form', () => {
  const text = [
    '2026年项目支出绩效目标表',
    '填报单位：芦桥镇　　单位：万元',
    '年度目标：检修全部浮桥，汛期无险情。',
    '一级指标\t二级指标\t三级指标\t指标值',
    '产出指标\t数量指标\t检修浮桥\t3座',
    '效益指标\t社会效益指标\t过桥人次\t≥5万人次',
  ]
  const { forms, narrative } = readBlocks(textBlocks(text.join('\n')), { templates: [] })
  expect(forms[0]?.goal.raw).toBe('检修全部浮桥，汛期无险情。')
  expect(narrative).toEqual([])
})
