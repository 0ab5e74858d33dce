import { certaintyWords, reasonText, relationWords } from '@jiheng/core/reconcile'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { answerTo, refusalOf } from '../api/client.ts'
import type { RelatedTable } from '../api/types.ts'
import { codeWord } from '../messages/code-word.ts'
import { useMessages } from '../messages/i18n.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'

interface FormRef {
  readonly id: string
  readonly form: number
}

/** Says whether two forms are of one project; what is shown is asked for anew. */
export const useVerdict = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (said: {
      readonly a: FormRef
      readonly b: FormRef
      readonly verdict: 'confirmed' | 'refuted' | 'open'
    }) => answerTo('/pairings', { method: 'PUT', body: said }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['related'] }),
  })
}

/** Why the forms of a project are held against each other; a person confirms or refutes each pair. */
export const PairList = ({ table }: { readonly table: RelatedTable }) => {
  const { t, lang } = useMessages()
  const verdict = useVerdict()
  const refOf = (at: number): FormRef => ({ id: table.columns[at]?.document ?? '', form: table.columns[at]?.form ?? 0 })
  const nameOf = (at: number): string => {
    const column = table.columns[at]
    return column ? `${column.year ?? t('related.noYear')} ${codeWord(t, 'phase', column.phase)}` : ''
  }
  return (
    <details className="related-pairs" open={table.certainty === 'possible'}>
      <summary>{t('related.pairs', { count: table.pairs.length })}</summary>
      {verdict.error ? <RefusalNote refusal={refusalOf(verdict.error)} /> : null}
      <ul>
        {table.pairs.map(({ earlier, later, relation, certainty, reasons, verdict: said }) => {
          const say = (word: 'confirmed' | 'refuted' | 'open') =>
            verdict.mutate({ a: refOf(earlier), b: refOf(later), verdict: word })
          return (
            <li key={`${earlier} ${later} ${relation}`}>
              <span>
                {t('related.pair', { earlier: nameOf(earlier), later: nameOf(later) })}
                <span className="muted">
                  {t('related.why', {
                    relation: relationWords[relation][lang],
                    certainty: certaintyWords[certainty][lang],
                    reasons: reasons.map((reason) => reasonText(reason, lang)).join(lang === 'zh-CN' ? '，' : ', '),
                  })}
                </span>
              </span>
              <span className="related-acts no-print">
                {said === 'confirmed' ? (
                  <Button size="small" disabled={verdict.isPending} onClick={() => say('open')}>
                    {t('related.open')}
                  </Button>
                ) : (
                  <Button size="small" disabled={verdict.isPending} onClick={() => say('confirmed')}>
                    {t('related.confirm')}
                  </Button>
                )}
                <Button size="small" disabled={verdict.isPending} onClick={() => say('refuted')}>
                  {t('related.refute')}
                </Button>
              </span>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
