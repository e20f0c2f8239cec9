// Which rows of files went into rejected rows: asked of the preview's engine, which replays the run for it.
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { JobDocument } from '../../engine/job/document.ts'
import type { NamedRejection, RejectedOrigin } from '../../engine/run/explain/rejected-origins.ts'
import type { Snapshot } from '../../engine/run/snapshot.ts'
import { useLanguage } from '../i18n/language.ts'
import { inWords } from '../preview/in-words.ts'

export type RejectedOrigins = readonly (readonly RejectedOrigin[])[]

/**
 * By rejected row; the first is the one that it names. What a source rejects is that row alone, and nothing is asked. `key` tells these
 * rows from others. Its error is in words.
 */
export function useRejectedOrigins(
  document: JobDocument,
  snapshot: Snapshot | null,
  rejected: readonly NamedRejection[],
  key: string,
): UseQueryResult<RejectedOrigins> {
  const language = useLanguage()
  return useQuery({
    queryKey: ['rejected-origins', key, language],
    queryFn: async () => {
      const { callPreview } = await import('../preview/client.ts')
      try {
        return await callPreview('origins', { document, snapshot: snapshot!, rejected })
      } catch (error) {
        throw await inWords(error, language)
      }
    },
    enabled: snapshot !== null && rejected.some(({ node, source }) => node !== source),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
