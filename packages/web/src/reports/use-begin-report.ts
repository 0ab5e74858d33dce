import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { call } from '../api/client.ts'
import type { ReportBody, ReportView } from '../api/types.ts'
import { rememberReport } from './asked-reports.ts'

/** Begins a report and goes where it is made. */
export const useBeginReport = ({ replace = false } = {}) => {
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (body: ReportBody) => call<ReportView>('/reports', { method: 'POST', body }),
    onSuccess: ({ id }, body) => {
      rememberReport({ id, body })
      void navigate({ to: '/reports/$id', params: { id }, search: {}, replace })
    },
  })
}
