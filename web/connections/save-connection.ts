// Saves a connection and then the secrets that were typed; forgets the typed ones at once.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Connection } from '../../worker/api/contract.ts'
import { api } from '../app/api/client.ts'
import { catalogQuery, connectionsQuery } from '../app/api/queries.ts'
import type { ConnectionDraft } from './connection-draft.ts'

const pathOf = (slug: string) => `/connections/${encodeURIComponent(slug)}`

async function save(draft: ConnectionDraft, isNew: boolean): Promise<Connection> {
  const { connector, name, slug, settings } = draft
  const body = { slug, name: name.trim(), connector, settings }
  const saved = await api<Connection>(isNew ? '/connections' : pathOf(slug), {
    method: isNew ? 'POST' : 'PUT',
    body,
  })
  const typed = Object.entries(draft.secrets).filter(([, value]) => value !== '')
  for (const [secret, value] of typed)
    await api(`${pathOf(slug)}/secrets/${encodeURIComponent(secret)}`, {
      method: 'PUT',
      body: { value },
    })
  if (typed.length === 0) return saved
  const { connections } = await api<{ connections: Connection[] }>('/connections')
  return connections.find((connection) => connection.slug === slug) ?? saved
}

export function useSaveConnection(isNew: boolean) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (draft: ConnectionDraft) => save(draft, isNew),
    // Typed secrets must not stay in the cache of mutations.
    gcTime: 0,
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: connectionsQuery.queryKey })
      void queryClient.invalidateQueries({ queryKey: catalogQuery.queryKey })
    },
  })
}

export function useDeleteConnection() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (slug: string) => api(pathOf(slug), { method: 'DELETE' }),
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: connectionsQuery.queryKey })
      void queryClient.invalidateQueries({ queryKey: catalogQuery.queryKey })
    },
  })
}
