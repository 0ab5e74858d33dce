import { describe, expect, it } from 'vitest'
import { projectKey, projectName } from './project-name.ts'

describe('projectName', () => {
  it.each([
    ['三、社区食堂经费绩效目标说明（预算金额：15万元）', '社区食堂经费'],
    ['2.2025年社区食堂运转经费绩效目标表', '社区食堂运转经费'],
    ['（一）社区食堂 经费', '社区食堂经费'],
    ['一户一档工作经费', '一户一档工作经费'],
    ['社区食堂（二期）', '社区食堂（二期）'],
  ])('%s', (raw, name) => {
    expect(projectName(raw)).toBe(name)
  })
})

describe('projectKey', () => {
  it.each([
    ['2025年社区食堂经费', '社区食堂'],
    ['社区食堂工作经费', '社区食堂'],
    ['森林防火值守费', '森林防火值守'],
    ['森林防火值守经费', '森林防火值守'],
    // Two characters are always left.
    ['科普经费', '科普'],
    ['经费', '经费'],
  ])('%s', (raw, key) => {
    expect(projectKey(raw)).toBe(key)
  })
})
