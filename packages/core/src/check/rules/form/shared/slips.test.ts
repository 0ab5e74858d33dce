import { describe, expect, test } from 'vitest'
import { slipsIn } from './slips.ts'

const found = (text: string): readonly string[] => slipsIn([{ raw: text, place: {} }]).map(({ slip }) => slip.found)

describe('slipsIn', () => {
  test.each([
    ['按规定报帐，登记台帐。', ['报帐', '台帐']],
    ['部份设备', ['部份']],
    ['将绩效做为依据', ['做为']],
    ['既使下雨也要巡查', ['既使']],
    ['广泛征求意见意见', ['意见意见']],
    ['已完成的的任务。。', ['的的', '。。']],
    ['修路，。架桥', ['，。']],
    ['举办义诊4场场', ['场场']],
    ['道路、桥梁、等方面', ['、等']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each([
    '给村民搭帐篷，对帐篷编号',
    '各部份额',
    '做为民办实事的项目',
    '既使农户增收，又使企业增效；既使居民受益，又改善环境',
    '为了了解民情',
    '的的确确',
    '研究竟赛事安排',
    '作家俱乐部、职工俱乐部',
    '修复盖板，修复盖面',
    '评审记录、上海拨付、解决择校、提振灾区信心',
    '公园满意度、校园满意度',
    '4月份内完成',
    '道路、等级公路',
    '……。等等，',
    '维修定价、续签定期合同',
    '挑选拨付对象',
    '一座落成、1座落地',
    '围坐谈心',
  ])('%s: right', (text) => {
    expect(found(text)).toEqual([])
  })
})
