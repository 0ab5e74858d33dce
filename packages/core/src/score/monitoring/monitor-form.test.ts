import { describe, expect, it } from 'vitest'
import { buildDisclosure, type FormSpec } from '../../form/build.ts'
import { findProfile, national } from '../profiles.ts'
import { lightsText } from './lights-text.ts'
import { monitorCardSchema } from './monitor-card.ts'
import { monitorForm } from './monitor-form.ts'

const money = (budget: string, executed: string, column = '1-7月执行数') => ({
  年度资金总额: { 年初预算数: budget, [column]: executed },
})

const cardOf = (spec: FormSpec, profile = 'shanxi') => {
  const [form] = buildDisclosure({
    forms: [{ phase: 'monitoring', title: '绩效目标执行监控表', year: 2025, amountUnit: '万元', ...spec }],
  }).forms
  if (form === undefined) throw new Error('no form was built')
  const card = monitorForm(form, 0, findProfile(profile) ?? national)
  expect(monitorCardSchema.parse(card)).toEqual(card)
  return card
}

describe('monitorForm', () => {
  it.each([
    ['20', 'red', '1—7月完成全年的20%，是序时进度58.33%的34.29%；红灯。'],
    ['40', 'yellow', '是序时进度58.33%的68.57%；黄灯。'],
    ['47', 'green', '是序时进度58.33%的80.57%；绿灯。'],
    ['100', 'green', '绿灯。'],
  ])('lights the money: %s of 100 by July', (executed, light, words) => {
    const card = cardOf({ funds: money('100', executed) }, 'national')
    expect(card.month).toBe(7)
    expect([card.rows[0]?.light, card.light]).toEqual([light, light])
    expect(card.rows[0]?.sentence['zh-CN']).toContain(words)
  })

  it.each([
    ['quantity', '≥120场', '30场', 'red'],
    ['quantity', '≥120场', '55场', 'yellow'],
    ['quantity', '≥120场', '70场', 'green'],
    ['quantity', '≥120场', '90场', 'blue'],
    ['socialBenefit', '≥1200人次', '600人次', 'green'],
    ['quality', '≥95%', '96%', 'green'],
    ['quality', '≥95%', '94%', 'red'],
    ['cost', '≤30万元', '20万元', 'green'],
    ['cost', '≤30万元', '31万元', 'red'],
    ['timeliness', '2025年6月底前', '2025年5月', 'green'],
    ['timeliness', '2025年6月底前', '2025年7月20日', 'red'],
    ['socialBenefit', '持续提升', '部分达成预期指标并具有一定效果', 'yellow'],
    ['socialBenefit', '持续提升', '有所提升', null],
    ['quantity', '≥120场', '', null],
  ])('lights a row by Shanxi: %s %s, %s so far: %s', (level2, target, actual, light) => {
    const card = cardOf({ funds: money('100', '60'), rows: [[level2, '惠民演出', target, { actual }]] })
    expect(card.rows[1]?.light).toBe(light)
    expect(card.rows[1]?.sentence['zh-CN']).toMatch(/。$/)
  })

  it('gives the form its worst light', () => {
    const rows: FormSpec['rows'] = [
      ['quantity', '惠民演出', '≥120场', { actual: '55场' }],
      ['cost', '演出补贴', '≤30万元', { actual: '20万元' }],
    ]
    expect(cardOf({ funds: money('100', '60'), rows }).light).toBe('yellow')
  })

  it('has no lights for indicators where the region has none', () => {
    const card = cardOf(
      { funds: money('100', '60'), rows: [['quantity', '演出', '≥120场', { actual: '55场' }]] },
      'national',
    )
    expect(card.rows[1]).toMatchObject({ light: null, share: '0.458333' })
    expect(card.rows[1]?.sentence['zh-CN']).toBe('完成全年指标值的45.83%；本地区没有指标亮灯规定。')
  })

  it('warns as Sichuan does from 2025 on', () => {
    const rows: FormSpec['rows'] = [['quantity', '演出', '≥120场', { actual: '90场' }]]
    const said = (executed: string, column: string) =>
      cardOf({ funds: money('100', executed, column), rows }, 'sichuan-2025').warnings.map(
        ({ sentence }) => sentence['zh-CN'],
      )
    expect(said('35', '1-6月执行数')).toEqual([
      '截至6月执行率35%，低于40%的预警线。应在10个工作日内决定继续执行、调整用途或取消。',
      '数量指标平均完成75%，预算执行35%，相差40%，超过10%。应在10个工作日内决定继续执行、调整用途或取消。',
    ])
    expect(said('70', '1-6月执行数')).toEqual([])
    expect(said('39', '1-5月执行数')).toHaveLength(1)
  })

  it('says what it cannot tell', () => {
    const none = cardOf({ funds: money('100', '60', '执行数') })
    expect([none.month, none.light]).toEqual([null, null])
    expect(none.rows[0]?.sentence['zh-CN']).toContain('看不出监控到哪一个月')
    expect(cardOf({ funds: money('', '60') }).rows[0]?.sentence.en).toContain('missing')
  })

  it('is read aloud', () => {
    const card = cardOf({ funds: money('100', '40'), rows: [['quantity', '惠民演出', '≥120场', { actual: '70场' }]] })
    expect(lightsText(card, 'zh-CN').split('\n')).toEqual([
      '绩效目标执行监控表  2025年度',
      '监控规则：山西（绩效监控亮灯）（shanxi@1）',
      '行  项目             全年  已完成  完成比例  灯    说明',
      ' 1  年度资金总额      100      40       40%  黄灯  1—7月完成全年的40%，是序时进度58.33%的68.57%；黄灯。',
      ' 2  惠民演出      ≥120场    70场    58.33%  绿灯  1—7月完成全年的58.33%，是序时进度58.33%的100%；绿灯。',
      '本表：黄灯。',
      '依据：工作惯例。',
    ])
    expect(lightsText(card, 'en')).toContain('The form: yellow.')
  })
})
