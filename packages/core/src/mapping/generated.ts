// biome-ignore-all format: written by a script
// biome-ignore-all assist: written by a script
// Written by `npm run generate` from the files beside it: do not edit.
import _indicators from './data/indicators.json' with { type: 'json' }
import _ningxia_budget_entry from './data/ningxia-budget-entry.json' with { type: 'json' }

export const mappingData: readonly unknown[] = [
  _indicators,
  _ningxia_budget_entry,
]
