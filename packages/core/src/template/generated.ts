// biome-ignore-all format: written by a script
// biome-ignore-all assist: written by a script
// Written by `npm run generate` from the files beside it: do not edit.
import _caofeidian_department_text from './data/caofeidian-department-text.json' with { type: 'json' }
import _caofeidian_project_target from './data/caofeidian-project-target.json' with { type: 'json' }
import _liupanshui_department_target from './data/liupanshui-department-target.json' with { type: 'json' }
import _liupanshui_project_target from './data/liupanshui-project-target.json' with { type: 'json' }
import _national_department_self_evaluation from './data/national-department-self-evaluation.json' with { type: 'json' }
import _national_department_target from './data/national-department-target.json' with { type: 'json' }
import _national_project_monitoring from './data/national-project-monitoring.json' with { type: 'json' }
import _national_project_self_evaluation from './data/national-project-self-evaluation.json' with { type: 'json' }
import _national_project_target from './data/national-project-target.json' with { type: 'json' }
import _national_target_review from './data/national-target-review.json' with { type: 'json' }
import _ningxia_project_self_evaluation from './data/ningxia-project-self-evaluation.json' with { type: 'json' }
import _ningxia_project_target from './data/ningxia-project-target.json' with { type: 'json' }
import _pingluo_project_target from './data/pingluo-project-target.json' with { type: 'json' }
import _project_self_evaluation_with_operators from './data/project-self-evaluation-with-operators.json' with { type: 'json' }
import _quarterly_project_target from './data/quarterly-project-target.json' with { type: 'json' }
import _regional_transfer_target from './data/regional-transfer-target.json' with { type: 'json' }
import _term_and_year_project_target from './data/term-and-year-project-target.json' with { type: 'json' }

export const templateData: readonly unknown[] = [
  _caofeidian_department_text,
  _caofeidian_project_target,
  _liupanshui_department_target,
  _liupanshui_project_target,
  _national_department_self_evaluation,
  _national_department_target,
  _national_project_monitoring,
  _national_project_self_evaluation,
  _national_project_target,
  _national_target_review,
  _ningxia_project_self_evaluation,
  _ningxia_project_target,
  _pingluo_project_target,
  _project_self_evaluation_with_operators,
  _quarterly_project_target,
  _regional_transfer_target,
  _term_and_year_project_target,
]
