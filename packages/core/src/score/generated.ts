// biome-ignore-all format: written by a script
// biome-ignore-all assist: written by a script
// Written by `npm run generate` from the files beside it: do not edit.
import _hubei_2020 from './profiles/hubei-2020.json' with { type: 'json' }
import _jilin_2024 from './profiles/jilin-2024.json' with { type: 'json' }
import _national from './profiles/national.json' with { type: 'json' }
import _sichuan_2025 from './profiles/sichuan-2025.json' with { type: 'json' }
import _sichuan from './profiles/sichuan.json' with { type: 'json' }
import _stepped from './profiles/stepped.json' with { type: 'json' }

export const profileData: readonly unknown[] = [
  _hubei_2020,
  _jilin_2024,
  _national,
  _sichuan_2025,
  _sichuan,
  _stepped,
]
