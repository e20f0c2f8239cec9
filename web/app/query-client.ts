// The cache of what the edge said. A lost session shows the sign-in page at once, wherever it is noticed.
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { isPassing, isSignedOut } from './api/api-error.ts'
import { sessionQuery } from './api/queries.ts'

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignedOut }),
  mutationCache: new MutationCache({ onError: noticeSignedOut }),
  defaultOptions: {
    queries: {
      staleTime: 2_000,
      // A browser that knows it is offline is told of as an edge that is down: else a page would wait without a word, and what somebody pressed
      // would be done long after.
      networkMode: 'always',
      refetchOnReconnect: true,
      retry: (attempts, error) => isPassing(error) && attempts < 2,
    },
    mutations: { networkMode: 'always' },
  },
})

function noticeSignedOut(error: Error): void {
  if (isSignedOut(error)) askToSignIn()
}

/** Asks the edge who is there; when nobody is, the sign-in page stands in the place of all others. */
export function askToSignIn(): void {
  const state = queryClient.getQueryState(sessionQuery.queryKey)
  if (state?.status !== 'error') void queryClient.resetQueries({ queryKey: sessionQuery.queryKey })
}
