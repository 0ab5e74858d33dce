import type { Blocks } from '@jiheng/core/blocks'
import { readBlocks } from '@jiheng/core/read'
import type { Template } from '@jiheng/core/template'
import type { TemplateIdentity } from '../api/index.ts'
import { derivedCells } from './cell-roles.ts'
import type { DeriveChoices, Derived } from './derived.ts'
import { templateFaultsOf } from './template-faults-of.ts'

const named = (template: Template, identity: TemplateIdentity): Template => {
  const { id, version, name, nameEn, region, validFrom, validTo, phase, subject } = identity
  return {
    ...template,
    id,
    version,
    name: { 'zh-CN': name, en: nameEn || name },
    ...(region !== '' && { region }),
    ...(validFrom !== '' && { validFrom }),
    ...(validTo !== '' && { validTo }),
    ...(phase !== '' && { phase }),
    ...(subject !== '' && { subject }),
  }
}

/** A blank or filled form as a template, with what it could not tell by itself; undefined where the file shows no form. */
export const deriveBlank = (blocks: Blocks, { identity, lang }: DeriveChoices): Derived | undefined => {
  const { forms } = readBlocks(blocks, { templates: [] })
  const [form] = forms
  if (!form?.ownTemplate) return undefined
  const template = named(form.ownTemplate, identity)
  return {
    blocks: blocks.blocks,
    cells: derivedCells(blocks.blocks, forms),
    choices: [],
    questions: [],
    template,
    faults: templateFaultsOf(template, lang),
    title: form.title.raw,
  }
}
