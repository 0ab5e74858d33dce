import { plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** Region (6), year (2), a letter, number (12): 640000 25 R 000000123456. */
const shape = /^\d{6}(\d{2})[A-Z]\d{12}$/
/** What is meant to be such a code: it begins with a province and has about that length. */
const code = /^[1-6]\d[0-9A-Z]{17,21}$/
const length = 21

/** A project's code that is none of the integrated budget system. */
export const projectCodeFormat: Rule = {
  id: 'project-code-format',
  family: 'form',
  severity: 'warning',
  basis: [{ kind: 'practice', verified: false }],
  validFrom: 2022,
  since: '0.2.0',
  docs: {
    title: '项目编码不合规则',
    what: '项目编码不是21位（6位区划＋2位年份＋1位字母＋12位顺序号），或者编码里的年份比本表年度还晚。',
    why: '预算管理一体化系统里，一个项目一个编码，从入库到决算都靠它认。错一位就找不到这个项目。',
    example: '64000025R00000012345（20位）。',
    instead: '64000025R000000123456。',
    cannotSee: '2022年以前的编码、长度差得很远的内部编号不查；编码对应的项目对不对看不出。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '项目编码“{code}”有{length}位，一体化系统的编码是21位（6位区划、2位年份、1位字母、12位顺序号）。请与系统核对。',
        year: '项目编码“{code}”里的年份是20{own}年，比本表的{year}年还晚。请与系统核对。',
      },
    },
    en: {
      sentences: {
        default:
          'The project code “{code}” has {length} characters; those of the integrated budget system have 21 (region 6, year 2, a letter, number 12). Check it.',
        year: 'The project code “{code}” is of the year 20{own}, later than this form of {year}. Check it.',
      },
    },
  },
  create: ({ report }) => ({
    form: ({ project, year }) => {
      const cell = project?.code
      const text = plainText(cell?.raw ?? '').toUpperCase()
      if (!cell || !code.test(text)) return
      const own = shape.exec(text)?.[1]
      if (own === undefined) {
        // 21 characters in another order are another region's own way.
        if (text.length !== length) report({ at: cell, data: { code: text, length: text.length } })
      } else if (year.value !== undefined && Number(own) + 2000 > year.value)
        report({ at: cell, message: 'year', data: { code: text, own, year: String(year.value) } })
    },
  }),
}
