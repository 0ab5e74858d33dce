// biome-ignore-all format: written by a script
// biome-ignore-all assist: written by a script
// Written by `npm run generate` from the files beside it: do not edit.
import _caofeidian_department_text from './data/caofeidian-department-text.json' with { type: 'json' }
import _caofeidian_project_target from './data/caofeidian-project-target.json' with { type: 'json' }
import _liupanshui_department_target from './data/liupanshui-department-target.json' with { type: 'json' }
import _liupanshui_project_target from './data/liupanshui-project-target.json' with { type: 'json' }
import _ningxia_project_self_evaluation from './data/ningxia-project-self-evaluation.json' with { type: 'json' }
import _ningxia_project_target from './data/ningxia-project-target.json' with { type: 'json' }
import _pingluo_project_target from './data/pingluo-project-target.json' with { type: 'json' }

export const exampleData: readonly unknown[] = [
  _caofeidian_department_text,
  _caofeidian_project_target,
  _liupanshui_department_target,
  _liupanshui_project_target,
  _ningxia_project_self_evaluation,
  _ningxia_project_target,
  _pingluo_project_target,
]
