// Rows that come in pages: only the pages in sight are fetched, and those seen are kept.
import { keepPreviousData, useQueries, type QueryKey } from '@tanstack/react-query'

export interface RowPage<Row> {
  rows: readonly Row[]
  total: number
}

export interface PagedRowsOptions<Row> {
  queryKey: QueryKey
  fetchPage: (offset: number, limit: number, signal: AbortSignal) => Promise<RowPage<Row>>
  /** First and last row in sight. */
  range: readonly [number, number]
  pageSize?: number
}

export interface PagedRows<Row> {
  /** Undefined until the first page came. */
  total: number | undefined
  /** Undefined while its page is on the way. */
  rowAt: (index: number) => Row | undefined
  error: Error | null
  refetch: () => void
}

export function usePagedRows<Row>(options: PagedRowsOptions<Row>): PagedRows<Row> {
  const { queryKey, fetchPage, range, pageSize = 100 } = options
  const first = Math.floor(range[0] / pageSize)
  const last = Math.floor(range[1] / pageSize)
  const pages = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const queries = useQueries({
    queries: pages.map((page) => ({
      queryKey: [...queryKey, { page, pageSize }],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        fetchPage(page * pageSize, pageSize, signal),
      staleTime: Number.POSITIVE_INFINITY,
      placeholderData: page === 0 ? keepPreviousData : undefined,
    })),
  })
  return {
    total: queries.find((query) => query.data !== undefined)?.data?.total,
    rowAt: (index) => queries[Math.floor(index / pageSize) - first]?.data?.rows[index % pageSize],
    error: queries.find((query) => query.error !== null)?.error ?? null,
    refetch: () => {
      for (const query of queries) void query.refetch()
    },
  }
}
