import { describe, expect, it } from 'vitest'
import { sameSubject, subjectOf } from './subject.ts'

describe('subjectOf', () => {
  it.each([
    ['开展学术交流活动次数', '学术交流'],
    ['指标 1: 举办乡医培训班', '乡医培训班'],
    ['全年共举办非遗大讲堂项目', '非遗大讲堂'],
    ['农技培训班举办期数', '农技培训班'],
    ['发布信息条数', '发布信息'],
    ['水稻示范田建设面积', '水稻示范田建设'],
    ['“两馆”服务延伸项目', '两馆服务延伸'],
    ['送戏下乡演出补贴标准', '送戏下乡演出补贴'],
    // Two characters are always left.
    ['开展活动', '活动'],
    ['费用', '费用'],
    ['', ''],
  ])('%s', (name, subject) => {
    expect(subjectOf(name)).toBe(subject)
  })
})

describe('sameSubject', () => {
  it.each([
    ['水稻示范田建设', '建设水稻示范田', true],
    ['农技培训班', '农技培训班', true],
    ['农技培训班', '农机培训班', false],
    ['林区', '区林', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameSubject(a, b)).toBe(same)
  })
})
