import { describe, expect, it } from 'vitest'
import { buildDisclosure } from '../../../../form/build.ts'
import { nameOfForm } from './name-of-form.ts'

const form = (title: string) => {
  const [found] = buildDisclosure({ forms: [{ title, phase: 'self-evaluation' }] }).forms
  if (!found) throw new Error('no form')
  return found
}

describe('nameOfForm', () => {
  it.each([
    ['项目支出绩效自评表', '2024年项目支出绩效自评表'],
    ['2024年度项目支出绩效自评表', '2024年度项目支出绩效自评表'],
    ['附件2：项目支出绩效自评表（2024年度）', '2024年项目支出绩效自评表'],
    ['', '2024年绩效自评表'],
  ])('%s', (title, name) => {
    expect(nameOfForm(form(title), 2024)).toBe(name)
  })
  it('says no year that is not known', () => {
    expect(nameOfForm(form('绩效自评表'), undefined)).toBe('绩效自评表')
  })
})
