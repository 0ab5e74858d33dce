import { check } from '@jiheng/core/check'
import { buildDisclosure } from '@jiheng/core/form'
import { makeReport } from '@jiheng/core/report'
import { national } from '@jiheng/core/score'
import { expect, test } from 'vitest'
import { reportHtml } from './report-html.ts'

const page = (name: string) => {
  const disclosure = buildDisclosure({
    file: name,
    publisher: '云岭县<水利>站',
    forms: [{ fields: { 项目名称: '古井修缮' }, rows: [['quality', '水质达标率', '≥98']] }],
  })
  const findings = check([disclosure], { profile: national, onCrash: 'throw' })[0] ?? []
  return reportHtml(makeReport([{ disclosure, findings }], { lang: 'zh-CN' }))
}

test('one page without script or other host: unit, marked characters, article, cure', () => {
  const html = page('甲.txt')
  expect(html).not.toMatch(/<script|https?:\/\/|<水利>/)
  for (const said of ['云岭县&lt;水利&gt;站', '<mark>≥98</mark>', '参照财预〔2021〕101号', '改为“≥98%”', '▲'])
    expect(html).toContain(said)
  expect(page('甲.txt')).toBe(html)
})

test('every link leads somewhere in the page', () => {
  const html = page('甲.txt')
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  expect([...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id).filter((id) => !ids.has(id))).toEqual([])
})
