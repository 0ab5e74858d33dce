import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { call, refusalOf } from '../api/client.ts'
import type { ReportBody, ReportView } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'

/** Begins a report on these documents and goes where it is made. */
export const ReportButton = ({ ids }: { readonly ids: ReadonlySet<string> }) => {
  const { t, lang } = useMessages()
  const navigate = useNavigate()
  const { mutate, isPending, error } = useMutation({
    mutationFn: (body: ReportBody) => call<ReportView>('/reports', { method: 'POST', body }),
    onSuccess: ({ id }) => void navigate({ to: '/reports/$id', params: { id }, search: {} }),
  })
  return (
    <>
      <Button
        size="small"
        icon={<Icon name="check" />}
        loading={isPending}
        onClick={() => mutate({ documents: { kind: 'ids', ids: [...ids] }, lang })}
      >
        {t('report.begin', { count: ids.size })}
      </Button>
      {error ? <RefusalNote refusal={refusalOf(error)} /> : null}
    </>
  )
}
