import { expect, test } from 'vitest'
import { recogniseAs } from './new-template.fixture.ts'
import { templateFrom } from './new-template.ts'

const text = `桐林县苗圃2025年绩效目标

苗圃生产绩效目标表
（2025年度）
金额单位：万元
项目名称\t容器苗培育
主管部门\t桐林县林业局\t实施单位\t桐林县苗圃
项目资金\t年度资金总额\t40
\t其中：财政拨款\t40
年度目标\t培育容器苗。
一级指标\t二级指标\t三级指标\t指标值\t责任科室
产出指标\t数量指标\t培育容器苗\t≥8 万株\t生产科
\t质量指标\t苗木合格率\t≥95%\t质检科
满意度指标\t服务对象满意度指标\t购苗农户满意度\t≥90%\t办公室
`

test('a draft made from a form knows that form and its next year', async () => {
  const form = await recogniseAs(text)
  expect(form?.template).toBe('generic')
  const draft = form && templateFrom(form, 'tonglin-nursery-target')
  expect(draft).toMatchObject({ id: 'tonglin-nursery-target', version: '1', name: { 'zh-CN': '苗圃生产绩效目标表' } })
  expect(draft?.head.map((line) => line.text)).toEqual([
    '苗圃生产绩效目标表',
    '（{year}年度）',
    '金额单位：{amountUnit}',
  ])
  for (const year of ['2025', '2026'])
    expect((await recogniseAs(text.replaceAll('2025', year), draft))?.template).toBe('tonglin-nursery-target@1')
})

test('a form that a template knows needs none', async () => {
  const form = await recogniseAs(text)
  const draft = form && templateFrom(form, 'tonglin-nursery-target')
  const known = await recogniseAs(text, draft)
  expect(known && templateFrom(known, 'again')).toBeUndefined()
})
