// biome-ignore-all format: written by a script
// biome-ignore-all assist: written by a script
// Written by `npm run generate` from the files beside it: do not edit.
import _hubei_2020 from './profiles/hubei-2020.json' with { type: 'json' }
import _national from './profiles/national.json' with { type: 'json' }
import _sichuan from './profiles/sichuan.json' with { type: 'json' }
import _stepped from './profiles/stepped.json' with { type: 'json' }

export const profileData: readonly unknown[] = [
  _hubei_2020,
  _national,
  _sichuan,
  _stepped,
]
