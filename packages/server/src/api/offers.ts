import { placeSchema } from '@jiheng/core/form'
import { z } from 'zod'
import { assignChangeSchema, setAsideChangeSchema } from './change.ts'

/**
 * A correction that another file of the same layout got, and that fits a text not understood here. `change` makes it, as
 * any change does; without `at` it says that the text is no data.
 */
export const offerSchema = z.object({
  change: z.discriminatedUnion('kind', [assignChangeSchema, setAsideChangeSchema]),
  raw: z.string(),
  place: placeSchema,
  at: z.string().exactOptional(),
  label: z.string().exactOptional(),
  from: z.object({ id: z.string(), title: z.string(), file: z.string() }),
  person: z.string(),
  createdAt: z.iso.datetime(),
})
export type Offer = z.infer<typeof offerSchema>

export const offersSchema = z.object({ items: z.array(offerSchema).readonly() })
export type Offers = z.infer<typeof offersSchema>
