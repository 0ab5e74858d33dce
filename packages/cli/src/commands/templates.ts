import { findTemplate, type Template, templateRef } from '@jiheng/core/template'
import type { Call } from '../call.ts'
import { json } from '../output.ts'
import { ownTemplates, withOwn } from '../own-templates.ts'
import type { Surroundings } from '../surroundings.ts'
import { listing } from './catalogue.ts'

/** Where the layout comes from, and whether it was held against that. */
const sourceOf = ({ source }: Template, { lang }: Call): string | undefined => {
  if (source === undefined) return undefined
  const { document, number, verified } = source
  const named = [document, number].filter((part) => part !== undefined).join(' ')
  if (lang === 'zh-CN') return `［${named}${verified ? '' : '，未与原文核对'}］`
  return `[${named}${verified ? '' : ', not held against the original'}]`
}

const line = (template: Template, call: Call): string =>
  [templateRef(template), template.region, template.name[call.lang], sourceOf(template, call)]
    .filter((part) => part !== undefined)
    .join('  ')

/** jiheng templates: the forms that are known, and the user's own. One is shown as the file that describes it. */
export const listTemplates = async (call: Call, around: Surroundings): Promise<number> => {
  const items = withOwn(await ownTemplates(call, around.cwd))
  return await listing<Template>({
    kind: 'template',
    items,
    find: (id) => findTemplate(id, items),
    idOf: templateRef,
    line,
    page: (template, of) => `${line(template, of)}\n${json(template).trimEnd()}`,
    data: (template) => template,
  })(call, around)
}
