// biome-ignore-all format: written by a script
// biome-ignore-all assist: written by a script
// Written by `npm run generate` from the files beside it: do not edit.
import _department_book from './data/department-book.json' with { type: 'json' }
import _letter from './data/letter.json' with { type: 'json' }
import _project_folder from './data/project-folder.json' with { type: 'json' }
import _source_order from './data/source-order.json' with { type: 'json' }

export const publicationData: readonly unknown[] = [
  _department_book,
  _letter,
  _project_folder,
  _source_order,
]
