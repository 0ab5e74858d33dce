import {
  type ConvertedDisclosure,
  canConvert,
  convertDisclosure,
  convertWarningWords,
  whyUnplacedWords,
} from '@jiheng/core/convert'
import type { Disclosure } from '@jiheng/core/form'
import type { Lang } from '@jiheng/core/messages'
import { carryTemplates, findTemplate, type Template, templateRef } from '@jiheng/core/template'
import { printableName } from '@jiheng/files'
import { type Call, text } from './call.ts'
import { withOwn } from './own-templates.ts'
import { usage } from './usage.ts'

/** The Disclosure as `--template` wants it; undefined without the option. */
export const convertedOf = (
  disclosure: Disclosure,
  call: Call,
  only: number | undefined,
  own: readonly Template[],
): (ConvertedDisclosure & { readonly template: Template }) | undefined => {
  const ref = text(call, 'template')
  if (ref === undefined) return undefined
  const known = withOwn(own)
  const template = findTemplate(ref, known)
  if (!template) throw usage.unknownId('template', ref, known.map(templateRef))
  if (!disclosure.forms.some((form, i) => canConvert(form, template) && (only === undefined || i === only)))
    throw usage.noFormOfKind(ref)
  const converted = convertDisclosure(disclosure, only, template, known)
  return { ...converted, disclosure: carryTemplates(converted.disclosure, own), template }
}

const formOf = (pointer: string): number => Number(pointer.split('/')[2] ?? 0) + 1

/** A text of many lines stands in one. */
const oneLine = (raw: string): string => printableName(raw.replace(/\s+/g, ' ').trim())

/** What a conversion left over, in words: every cell that found no place, with its reason, and every one that stays empty. */
export const conversionText = (
  { converted, unplaced, empty, warnings, template }: ConvertedDisclosure & { readonly template: Template },
  lang: Lang,
): string => {
  const zh = lang === 'zh-CN'
  if (converted.length === 0) return ''
  const name = template.name[lang]
  const lines: string[] = []
  for (const index of converted) {
    const own = <T extends { readonly pointer: string }>(list: readonly T[]) =>
      list.filter(({ pointer }) => formOf(pointer) === index + 1)
    const [left, open] = [own(unplaced), own(empty)]
    lines.push(
      zh
        ? `表${index + 1} 转为“${name}”：${left.length} 处没有位置，${open.length} 处留空。`
        : `Form ${index + 1} as “${name}”: ${left.length} found no place, ${open.length} stay empty.`,
    )
    for (const { label, raw, why } of left) {
      const reason = whyUnplacedWords[why][lang]
      lines.push(
        zh ? `  没有位置  ${label}：${oneLine(raw)}（${reason}）` : `  no place  ${label}: ${oneLine(raw)} (${reason})`,
      )
    }
    for (const { label } of open) lines.push(`  ${zh ? '留空' : 'empty'}  ${label}`)
  }
  for (const warning of warnings) lines.push(`${convertWarningWords[warning][lang]}${zh ? '。' : '.'}`)
  return `${lines.join('\n')}\n`
}
