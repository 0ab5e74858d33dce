import { z } from 'zod'

/** An exact decimal in plain notation: weights, scores, and rates times 100. */
export const decimalSchema = z.string().regex(/^-?\d+(\.\d+)?$/)
