import { expect, test } from 'vitest'
import { cleanLabel, cleanPath } from './labels.ts'

test.each([
  ['项目名称', '项目名称'],
  ['项 目 名 称', '项目名称'],
  ['项目　名称：', '项目名称'],
  ['其中：财政拨款', '财政拨款'],
  ['其中: 财政    拨款', '财政拨款'],
  ['其 中：本级资金', '本级资金'],
  ['其中财政拨款', '财政拨款'],
  ['其中', '其中'],
  ['预算资金(元)', '预算资金'],
  ['年度资金总额（万元）：', '年度资金总额'],
  ['资金总额（单位：万元）', '资金总额'],
  ['主管处 (科、股)室', '主管处(科、股)室'],
  ['（1）项目概况', '（1）项目概况'],
  ['IT 运维费', 'IT运维费'],
  ['GB T 9704', 'GB T 9704'],
  ['<p>项目名称</p>', '项目名称'],
  ['[bookmark: _Toc1]项目名称', '项目名称'],
  ['', ''],
])('%s is cleaned to %s', (printed, clean) => expect(cleanLabel(printed)).toBe(clean))

test('the brackets of a path are full-width', () =>
  expect(cleanPath('其中： 转移 乡镇(街道) 资金')).toBe('转移乡镇（街道）资金'))
