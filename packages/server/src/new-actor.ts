import type { Actor } from '@jiheng/store'
import type { ServerContext } from './context.ts'
import { newId } from './new-id.ts'

/** Who acts now, for the store's record of acts. */
export const newActor = ({ world, person }: Pick<ServerContext, 'world' | 'person'>): Actor => ({
  person,
  at: world.now().toISOString(),
  actId: newId(world),
})
