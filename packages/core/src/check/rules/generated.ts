// biome-ignore-all format: written by a script
// biome-ignore-all assist: written by a script
// Written by `npm run generate` from the files beside it: do not edit.
import type { Rule } from '../rule.ts'
import { ruleCrashed } from './reading/rule-crashed.ts'

export const rules: readonly Rule[] = [
  ruleCrashed,
]
