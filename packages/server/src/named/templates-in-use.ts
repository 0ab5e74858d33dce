import type { Template } from '@jiheng/core/template'
import type { Store } from '@jiheng/store'

/** The region's own templates that files are read and forms are begun with, the newest first. */
export const templatesInUse = async (store: Pick<Store, 'listTemplates'>): Promise<readonly Template[]> =>
  (await store.listTemplates()).filter(({ state }) => state === 'in-use').map(({ template }) => template)
