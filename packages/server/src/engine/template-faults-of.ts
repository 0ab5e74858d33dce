import type { Words } from '@jiheng/core/messages'
import { parseTemplate, type Template } from '@jiheng/core/template'
import type { Lang, ShownFault } from '../api/index.ts'

/** What a name needs so that it can stand in a list and in a form. */
const nameFaults = ({ name, version, validFrom, validTo }: Template): readonly (readonly [string, Words])[] => [
  ...(name['zh-CN'].trim() === ''
    ? [
        [
          '/name/zh-CN',
          { 'zh-CN': '模板没有名称，请填写中文名称。', en: 'The template has no name: give it a Chinese one.' },
        ] as const,
      ]
    : []),
  ...(/^[\p{L}\p{N}.-]{1,20}$/u.test(version)
    ? []
    : [
        [
          '/version',
          {
            'zh-CN': `版本“${version}”不可用，应是 1 至 20 个字母、数字、点或短横线，例如 1 或 2026。`,
            en: `The version “${version}” cannot be used: give 1 to 20 letters, digits, dots or hyphens, such as 1 or 2026.`,
          },
        ] as const,
      ]),
  ...(validFrom !== undefined && validTo !== undefined && validTo < validFrom
    ? [
        [
          '/validTo',
          {
            'zh-CN': `终止日期 ${validTo} 早于起始日期，应不早于 ${validFrom}。`,
            en: `The last day ${validTo} lies before the first; give ${validFrom} or later.`,
          },
        ] as const,
      ]
    : []),
]

/** Letters of a template as JSON: it goes with every file that is read, and the largest official forms take a tenth of this. */
const longest = 200_000

const tooLong: Words = {
  'zh-CN': `模板过大：写成 JSON 不应超过 ${longest / 10_000} 万字。一个模板只描述一张空白表。`,
  en: `The template is too large: as JSON it should not exceed ${longest} characters. A template describes one blank form.`,
}

/** What is wrong with data that should be a template: where, and how it would be right. Empty: it can be used. */
export const templateFaultsOf = (data: unknown, lang: Lang): readonly ShownFault[] => {
  if ((JSON.stringify(data) ?? '').length > longest) return [{ path: '/', message: tooLong[lang] }]
  const parsed = parseTemplate(data)
  return parsed.kind === 'faults'
    ? parsed.faults.map(({ at, sentence }) => ({ path: at, message: sentence[lang] }))
    : nameFaults(parsed.template).map(([path, words]) => ({ path, message: words[lang] }))
}
