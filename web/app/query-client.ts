// The cache of what the edge said. A lost session shows the sign-in page at once, wherever it is noticed.
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiError } from './api/api-error.ts'
import { sessionQuery } from './api/queries.ts'

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignedOut }),
  mutationCache: new MutationCache({ onError: noticeSignedOut }),
  defaultOptions: {
    queries: {
      staleTime: 2_000,
      retry: (attempts, error) => isPassing(error) && attempts < 2,
    },
  },
})

/** No answer, or the edge itself stumbled: worth asking again. */
function isPassing(error: Error): boolean {
  return !(error instanceof ApiError) || error.status === 0 || error.status >= 500
}

function noticeSignedOut(error: Error): void {
  if (!(error instanceof ApiError) || error.status !== 401) return
  const state = queryClient.getQueryState(sessionQuery.queryKey)
  if (state?.status !== 'error') void queryClient.resetQueries({ queryKey: sessionQuery.queryKey })
}
