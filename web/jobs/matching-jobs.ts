// Which jobs a search shows: by name, and by what became of them.
import type { JobSummary } from '../../worker/api/contract.ts'

export const jobStates = ['all', 'scheduled', 'trouble', 'draft', 'deleted'] as const
export interface JobFilterValue {
  text: string
  state: (typeof jobStates)[number]
}

export const noFilter: JobFilterValue = { text: '', state: 'all' }

const holds: Readonly<Record<JobFilterValue['state'], (job: JobSummary) => boolean>> = {
  all: () => true,
  scheduled: ({ schedule }) => schedule?.enabled === true,
  trouble: ({ lastRun }) =>
    ['failed', 'partial-success', 'unknown'].includes(lastRun?.status ?? ''),
  draft: ({ publishedVersion }) => publishedVersion === null,
  // They are a list of their own.
  deleted: () => true,
}

export function matchingJobs(
  jobs: readonly JobSummary[],
  { text, state }: JobFilterValue,
): JobSummary[] {
  const wanted = foldedText(text.trim())
  return jobs.filter((job) => holds[state](job) && foldedText(job.name).includes(wanted))
}

/** Full-width letters, half-width kana and capitals find their plain forms. */
function foldedText(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
