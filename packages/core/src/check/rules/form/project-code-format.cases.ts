import type { RuleCases } from '../../rule.ts'

const form = (code: string, year = 2025) => ({
  documents: [{ forms: [{ year, fields: { 项目名称: '河道保洁', 项目编码: code } }] }],
})

export const projectCodeFormatCases: RuleCases = {
  fires: [
    { name: 'a digit too few', ...form('64999925R00000012345'), at: ['64999925R00000012345'] },
    { name: 'a digit too many', ...form('64999925R0000001234567'), at: ['64999925R0000001234567'] },
    { name: 'of a later year', ...form('64999927R000000123456'), at: ['64999927R000000123456'] },
  ],
  silent: [
    { name: 'as it should be', ...form('64999925R000000123456') },
    { name: 'of an earlier year', ...form('64999922R000000123456') },
    { name: 'with a blank in it', ...form('64999925R 000000123456') },
    { name: 'a number of the unit itself', ...form('XM-014') },
    { name: 'before the integrated system', ...form('64999920R0000001234', 2020) },
    { name: 'left blank', ...form('') },
  ],
}
