import type { ListedDisclosure } from '@jiheng/store'
import type { ListRow } from '../api/index.ts'

/** A row of the library. */
export const presentRow = ({ fileName, latest, ...row }: ListedDisclosure): ListRow => ({
  ...row,
  file: fileName,
  revision: latest,
})
