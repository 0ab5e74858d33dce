// biome-ignore-all format: written by a script
// biome-ignore-all assist: written by a script
// Written by `npm run generate` from the files beside it: do not edit.
import _barrier_free_2023 from './data/barrier-free-2023.json' with { type: 'json' }
import _budget_law_2018 from './data/budget-law-2018.json' with { type: 'json' }
import _budget_law_regulation_2020 from './data/budget-law-regulation-2020.json' with { type: 'json' }
import _caiyu_2015_163 from './data/caiyu-2015-163.json' with { type: 'json' }
import _caiyu_2015_88 from './data/caiyu-2015-88.json' with { type: 'json' }
import _caiyu_2016_143 from './data/caiyu-2016-143.json' with { type: 'json' }
import _caiyu_2019_136 from './data/caiyu-2019-136.json' with { type: 'json' }
import _caiyu_2020_10 from './data/caiyu-2020-10.json' with { type: 'json' }
import _caiyu_2021_101 from './data/caiyu-2021-101.json' with { type: 'json' }
import _chuancaiji_2025_10 from './data/chuancaiji-2025-10.json' with { type: 'json' }
import _gb_3100_1993 from './data/gb-3100-1993.json' with { type: 'json' }
import _gb_t_15834_2011 from './data/gb-t-15834-2011.json' with { type: 'json' }
import _gb_t_15835_2011 from './data/gb-t-15835-2011.json' with { type: 'json' }
import _gb_t_9704_2012 from './data/gb-t-9704-2012.json' with { type: 'json' }
import _government_information_2019 from './data/government-information-2019.json' with { type: 'json' }
import _guofa_2006_7 from './data/guofa-2006-7.json' with { type: 'json' }
import _guofa_2021_9 from './data/guofa-2021-9.json' with { type: 'json' }
import _openness_priorities_2018 from './data/openness-priorities-2018.json' with { type: 'json' }
import _pipl_2021 from './data/pipl-2021.json' with { type: 'json' }
import _standard_characters_2013 from './data/standard-characters-2013.json' with { type: 'json' }
import _zhongfa_2018_34 from './data/zhongfa-2018-34.json' with { type: 'json' }

export const lawData: readonly unknown[] = [
  _barrier_free_2023,
  _budget_law_2018,
  _budget_law_regulation_2020,
  _caiyu_2015_163,
  _caiyu_2015_88,
  _caiyu_2016_143,
  _caiyu_2019_136,
  _caiyu_2020_10,
  _caiyu_2021_101,
  _chuancaiji_2025_10,
  _gb_3100_1993,
  _gb_t_15834_2011,
  _gb_t_15835_2011,
  _gb_t_9704_2012,
  _government_information_2019,
  _guofa_2006_7,
  _guofa_2021_9,
  _openness_priorities_2018,
  _pipl_2021,
  _standard_characters_2013,
  _zhongfa_2018_34,
]
