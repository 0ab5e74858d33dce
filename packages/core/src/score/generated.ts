// biome-ignore-all format: written by a script
// biome-ignore-all assist: written by a script
// Written by `npm run generate` from the files beside it: do not edit.
import _anhui from './profiles/anhui.json' with { type: 'json' }
import _grades_80_70_60 from './profiles/grades-80-70-60.json' with { type: 'json' }
import _guangxi from './profiles/guangxi.json' with { type: 'json' }
import _hubei_2020 from './profiles/hubei-2020.json' with { type: 'json' }
import _jilin_2024 from './profiles/jilin-2024.json' with { type: 'json' }
import _lanzhou from './profiles/lanzhou.json' with { type: 'json' }
import _national_2015 from './profiles/national-2015.json' with { type: 'json' }
import _national from './profiles/national.json' with { type: 'json' }
import _shanxi from './profiles/shanxi.json' with { type: 'json' }
import _sichuan_2025 from './profiles/sichuan-2025.json' with { type: 'json' }
import _sichuan from './profiles/sichuan.json' with { type: 'json' }
import _stepped from './profiles/stepped.json' with { type: 'json' }
import _vendor from './profiles/vendor.json' with { type: 'json' }
import _yinchuan_2021 from './profiles/yinchuan-2021.json' with { type: 'json' }

export const profileData: readonly unknown[] = [
  _anhui,
  _grades_80_70_60,
  _guangxi,
  _hubei_2020,
  _jilin_2024,
  _lanzhou,
  _national_2015,
  _national,
  _shanxi,
  _sichuan_2025,
  _sichuan,
  _stepped,
  _vendor,
  _yinchuan_2021,
]
