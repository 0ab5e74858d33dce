// biome-ignore-all format: written by a script
// biome-ignore-all assist: written by a script
// Written by `npm run generate` from the files beside it: do not edit.
import type { RuleDocs } from '../check/rule.ts'

/** By rule id. */
export const englishDocs: ReadonlyMap<string, RuleDocs> = new Map([
])
