import { describe, expect, test } from 'vitest'
import { builtinFormat } from './builtin-formats.ts'
import { numberFormats } from './number-formats.ts'

const newYear2025 = 45658

describe('a number in a format', () => {
  test.each<[code: string, value: number, text: string]>([
    ['0%', 1, '100%'],
    ['0%', 0.285, '29%'],
    ['0.00%', 0.9917, '99.17%'],
    ['0.0%', 0.954, '95.4%'],
    ['#,##0.00', 1234567.891, '1,234,567.89'],
    ['#,##0', 1234.5, '1,235'],
    ['0.00', 1.005, '1.01'],
    ['0', 2.5, '3'],
    ['0.00', 12, '12.00'],
    ['00000', 42, '00042'],
    ['#', 0, ''],
    ['0.0#', 1, '1.0'],
    ['# ?/?', 0.5, '1/2'],
    ['0.00E+00', 12345, '1.23E+04'],
    ['0"个"', 8, '8个'],
    ['"≥"0%', 0.95, '≥95%'],
    ['≥0', 8, '≥8'],
    ['"第"0"季度"', 2, '第2季度'],
    ['General"万元"', 12.5, '12.5万元'],
    ['0.00"%"', 95, '95.00%'],
    ['¥#,##0.00', 12, '¥12.00'],
    ['[$¥-804]#,##0.00', 12, '¥12.00'],
    ['[$￥-804]#,##0.00;[Red][$￥-804]-#,##0.00', -12, '￥-12.00'],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 1234.5, '1,234.50'],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 0, '-'],
    ['0.00_);[Red]\\(0.00\\)', -3, '(3.00)'],
    ['0;-0;;@', 0, ''],
    [';;;', 5, ''],
    ['[=1]"是";[=0]"否"', 1, '是'],
    ['[=1]"是";[=0]"否"', 0, '否'],
  ])('%s of %d is %s', (code, value, text) => {
    expect(numberFormats(false)(code)(value)).toBe(text)
  })

  test.each<[code: string, value: number, text: string]>([
    ['0!.0,"万"', 123456, '12.3万'],
    ['0\\.0,"万"', 123456, '12.3万'],
    ['0.00,,"百万"', 1234567, '1.23百万'],
    ['[>=100000000]0.00,,"百万";[>=10000]0!.0,"万";0"元"', 56789, '5.7万'],
    ['[>=100000000]0.00,,"百万";[>=10000]0!.0,"万";0"元"', 567, '567元'],
    ['[>=1]0.0"万元";0.00"万元"', 0.25, '0.25万元'],
    ['G/通用格式', 12.5, '12.5'],
    ['G/通用格式"个"', 12, '12个'],
    ['[红色]0', 1, '1'],
    ['0.00%;[红色]-0.00%', -0.1, '-10.00%'],
    ['"G/通用格式"0', 1, 'G/通用格式1'],
  ])('Chinese programs: %s of %d is %s', (code, value, text) => {
    expect(numberFormats(false)(code)(value)).toBe(text)
  })

  test.each<[code: string, value: number, text: string]>([
    ['yyyy"年"m"月"d"日"', newYear2025, '2025年1月1日'],
    ['yyyy"年"m"月"d"日";@', newYear2025 + 30, '2025年1月31日'],
    ['yyyy年m月d日', newYear2025, '2025年1月1日'],
    ['[$-804]yyyy"年"m"月"', newYear2025, '2025年1月'],
    ['yyyy-mm-dd', newYear2025, '2025-01-01'],
    ['yyyy/m/d h:mm', newYear2025 + 0.5, '2025/1/1 12:00'],
    ['上午/下午h"时"mm"分"', 0.75, '下午6时00分'],
    ['[h]:mm', 1.5, '36:00'],
    ['aaaa', newYear2025, '星期三'],
    ['[DBNum1][$-804]yyyy"年"m"月"d"日";@', newYear2025 + 30, '二〇二五年一月三十一日'],
    ['yyyy"年"', -1, '-1'],
    ['yyyy"年"', 3_000_000, '3000000'],
  ])('dates: %s of %d is %s', (code, value, text) => {
    expect(numberFormats(false)(code)(value)).toBe(text)
  })

  test('days from 1904', () => {
    expect(numberFormats(true)('yyyy/m/d')(newYear2025 - 1462)).toBe('2025/1/1')
    expect(numberFormats(true)('0')(5)).toBe('5')
  })

  test.each<[code: string, value: number, text: string]>([
    ['[DBNum1]General', 120, '一百二十'],
    ['[DBNum1]General', 10, '十'],
    ['[DBNum1]General', 10203, '一万〇二百〇三'],
    ['[DBNum2]General', 10203, '壹万零贰佰零叁'],
    ['[DBNum2]General"元"', 100000000, '壹亿元'],
    ['[DBNum1]General', 120030000, '一亿二千〇三万'],
    ['[DBNum1]0', 123, '一二三'],
    ['[DBNum3]0', 45, '４５'],
  ])('Chinese digits: %s of %d is %s', (code, value, text) => {
    expect(numberFormats(false)(code)(value)).toBe(text)
  })

  test.each<[value: number, text: string]>([
    [0, '0'],
    [-0, '0'],
    [0.1 + 0.2, '0.3'],
    [0.57 * 100, '57'],
    [1 / 3, '0.333333333'],
    [12345.6789012, '12345.6789'],
    [12345678901.5, '12345678902'],
    [360121198001011, '360121198001011'],
    [1e15, '1E+15'],
    [1e-12, '1E-12'],
  ])('General: %d is %s', (value, text) => {
    expect(numberFormats(false)('General')(value)).toBe(text)
  })

  test('a number that no cell can show', () => {
    expect(numberFormats(false)('0.00')(1e300)).toBe('1E+300')
  })

  test.each(['bogus"', '0"', '[', '[$', '0'.repeat(300), 'General;General;General;General;General', '\\', '!', '0E+'])(
    'no format at all: %s',
    (code) => {
      expect(typeof numberFormats(false)(code)(12.5)).toBe('string')
    },
  )
})

describe('a text in a format', () => {
  test.each([
    ['General', '甲', '甲'],
    ['0%', '≥95%', '≥95%'],
    ['@', '007', '007'],
    ['@"元"', '12', '12元'],
    ['"≥"@', '8', '≥8'],
    [';;;', '藏', ''],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '无', '无'],
  ])('%s of %s is %s', (code, value, text) => {
    expect(numberFormats(false)(code)(value)).toBe(text)
  })
})

test('formats by number', () => {
  expect(numberFormats(false)(builtinFormat(9))(0.95)).toBe('95%')
  expect(numberFormats(false)(builtinFormat(31))(newYear2025)).toBe('2025年1月1日')
  expect(numberFormats(false)(builtinFormat(14))(newYear2025)).toBe('2025/1/1')
  expect(builtinFormat(200)).toBe('General')
})
