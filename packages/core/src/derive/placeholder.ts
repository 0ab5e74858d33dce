import { plain } from '../form/plain.ts'

/** Lines that stand for what is to be written: "指标1：", "目标2", "……". */
const numbered = /^(指标|目标|任务|内容|项目|工作|活动)\s*[\d一二三四五六七八九十]{0,2}\s*[:、.]?\s*…*$/
const dots = /^[….。·\s]{2,}$/
/** Blanks, crosses and stars where something is to be written: "≥**个", "××局", "20XX年". */
const crosses = /[×*＊✕╳]{1,}|[xX]{2,}|_{2,}|[○〇]{2,}/
/** "（填写项目全称）", "请概述…", "例：…": told what to write. */
const told = /^[（(【[]?(请|须|需)?(填写|填报|输入|注明|概述|简述|简要说明|简要描述|列明)/
const example = /^[（(]?(例如|例|如|示例)[:：]/
/** A date or a unit without its number: "  年  月  日", "%", "万元". */
const open = /^(20)?\s*年\s*(月\s*(日)?)?$|^(%|元|万元|亿元|个|人|分)$|^[≥≤=><]+\s*(%|个|元|万元)?$/

/**
 * Whether a printed text only shows where something is to be written. `sure`: no form prints it otherwise.
 *
 * @example placeholderIn('≥**个') // { sure: true }
 */
export const placeholderIn = (text: string): { readonly sure: boolean } | undefined => {
  const lines = plain(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (lines.length === 0) return undefined
  const every = (pattern: RegExp) => lines.every((line) => pattern.test(line) || dots.test(line))
  const numberedLines = every(numbered) && lines.some((line) => /\d|…|[:、]/.test(line))
  if (numberedLines || every(dots) || every(open)) return { sure: true }
  const [first = ''] = lines
  if (told.test(first) || example.test(first)) return { sure: false }
  return crosses.test(text) ? { sure: !/[\p{Script=Han}]{12,}/u.test(text) } : undefined
}

/** "填写说明：", "注：1.…": what is said of filling in, which no filled-in form prints. */
export const isInstruction = (text: string): boolean =>
  /^\s*(填[报写表]|编报|表格)?(说明|须知|要求|注意事项|备注)\s*[:：]|^\s*注\s*\d*\s*[:：]|^\s*[*※]\s*\S{4,}/.test(
    plain(text),
  ) && plain(text).replace(/^.{0,8}[:：]\s*/, '') !== ''

/** A choice to be ticked, which stays printed: "新增项目□ 延续项目□". */
export const choicesIn = (text: string): string | undefined =>
  /[□☐☑☒■√○◯]/.test(text) && /\p{Script=Han}/u.test(text) ? text.replace(/[☑☒■√✓]/g, '□') : undefined
