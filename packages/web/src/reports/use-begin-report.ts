import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { call } from '../api/client.ts'
import type { Lang, ReportBody, ReportView } from '../api/types.ts'

const useBegun = () => {
  const navigate = useNavigate()
  const client = useQueryClient()
  return ({ id }: ReportView) => {
    void client.invalidateQueries({ queryKey: ['reports'] })
    void navigate({ to: '/reports/$id', params: { id }, search: {} })
  }
}

/** Begins a report and goes where it is made. */
export const useBeginReport = () =>
  useMutation({
    mutationFn: (body: ReportBody) => call<ReportView>('/reports', { method: 'POST', body }),
    onSuccess: useBegun(),
  })

/** Begins another report on the documents of this one, as they are now. */
export const useReportAgain = (id: string) =>
  useMutation({
    mutationFn: (lang: Lang) =>
      call<ReportView>(`/reports/${encodeURIComponent(id)}/again`, { method: 'POST', body: { lang } }),
    onSuccess: useBegun(),
  })
