// Starts a run of the published version and goes to its page. Without one it offers to publish and then runs that.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api } from '../../app/api/client.ts'
import { saveNow } from '../../document/autosave.ts'
import { useJob } from '../../document/store.ts'
import { sayError } from '../../ui/over/toasts.tsx'
import { useView } from '../view.ts'

export function useRunNow(): { runNow: () => void; starting: boolean } {
  const client = useQueryClient()
  const navigate = useNavigate()
  const start = useMutation({
    mutationFn: async () => {
      // Another job may be open once this one is saved.
      const { pathname } = location
      const path = `/jobs/${encodeURIComponent(useJob.getState().jobId)}/runs`
      await saveNow()
      const request = { method: 'POST', idempotencyKey: crypto.randomUUID() } as const
      return { pathname, ...(await api<{ runId: string }>(path, request)) }
    },
    onError: sayError,
    onSuccess: async ({ pathname, runId }) => {
      void client.invalidateQueries({ queryKey: ['runs'] })
      // Who has gone elsewhere meanwhile is left there.
      if (location.pathname === pathname) await navigate({ to: '/runs/$runId', params: { runId } })
    },
  })
  const runNow = () => {
    const { publishedVersion } = useJob.getState()
    if (publishedVersion === null) useView.setState({ publish: 'and-run' })
    else if (!start.isPending) start.mutate()
  }
  return { runNow, starting: start.isPending }
}
