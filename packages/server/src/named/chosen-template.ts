import { findTemplate, type Template } from '@jiheng/core/template'
import type { Store } from '@jiheng/store'
import { Refusal } from '../errors/refusal.ts'
import { findOwn } from './find-own-template.ts'

/** The template that somebody names, `id` or `id@version`: the region's own, else the system's. */
export const chosenTemplate = async (store: Store, template: string): Promise<Template> => {
  const found = findOwn(await store.listTemplates(), template)?.template ?? findTemplate(template)
  if (!found) throw new Refusal('no-such-template', { template })
  return found
}
