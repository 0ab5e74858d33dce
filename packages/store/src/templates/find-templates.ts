import type { StoreContext } from '../context.ts'
import { type OwnTemplate, ownTemplateOf } from './own-template.ts'

/** All versions of all own templates, the newest first: of two that fit the same form, the newer one is meant. */
export const listTemplates = async ({ db, region }: StoreContext): Promise<readonly OwnTemplate[]> => {
  const rows = await db
    .selectFrom('templates')
    .select(['id', 'version', 'body', 'state', 'sha256', 'file_name', 'answers', 'person', 'created_at', 'changed_at'])
    .where('region', '=', region)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .orderBy('version', 'desc')
    .execute()
  return rows.map(ownTemplateOf)
}
