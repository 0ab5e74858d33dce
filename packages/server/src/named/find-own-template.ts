import { templateRef } from '@jiheng/core/template'
import type { OwnTemplate } from '@jiheng/store'

/** The own template of that name; of an id alone the newest version in use, else the newest. */
export const findOwn = (own: readonly OwnTemplate[], ref: string): OwnTemplate | undefined =>
  own.find(({ template }) => templateRef(template) === ref) ??
  own.find(({ template, state }) => template.id === ref && state === 'in-use') ??
  own.find(({ template }) => template.id === ref)
