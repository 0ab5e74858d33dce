import type { Disclosure } from '@jiheng/core/form'
import { useEffect, useState } from 'react'
import type { Lang } from '../api/types.ts'
import type { NoAnswer, Reader } from './reader.ts'
import type { ShownDocument } from './reading-messages.ts'
import { offlineWords } from './words.ts'

/** Buttons that mend are of no use where nothing is saved: what they would do is told in the sentence. */
const toldOnly = (shown: ShownDocument, lang: Lang): ShownDocument => ({
  ...shown,
  findings: shown.findings.map(({ fix, suggestions, ...finding }) => {
    const cures = [...(fix ? [fix] : []), ...(suggestions ?? [])].map(({ title }) => title)
    if (cures.length === 0) return finding
    return { ...finding, message: `${finding.message}${offlineWords[lang].cures}${cures.join('；')}` }
  }),
})

/** The sheet and the findings of a document in a language; undefined while they are being made. */
export const useShown = (reader: Reader, disclosure: Disclosure, lang: Lang): ShownDocument | NoAnswer | undefined => {
  const [shown, setShown] = useState<ShownDocument | NoAnswer | undefined>(undefined)
  useEffect(() => {
    let wanted = true
    void reader.show({ disclosure, lang }).then((answer) => {
      if (wanted) setShown('kind' in answer ? answer : toldOnly(answer, lang))
    })
    return () => {
      wanted = false
    }
  }, [reader, disclosure, lang])
  return shown
}
