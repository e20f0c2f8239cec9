// Finds jobs: by name, and by what became of them.
import { Search } from 'lucide-react'
import type { JobSummary } from '../../worker/api/contract.ts'
import { useText } from '../i18n/language.ts'
import { Segments } from '../ui/segments.tsx'
import { TextInput } from '../ui/text-input.tsx'

export const jobStates = ['all', 'scheduled', 'trouble', 'draft'] as const
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

export interface JobFilterProps {
  value: JobFilterValue
  onChange: (value: JobFilterValue) => void
}

export function JobFilter({ value, onChange }: JobFilterProps) {
  const t = useText()
  return (
    <div className="mb-3 flex flex-wrap items-center gap-3">
      <TextInput
        type="search"
        className="w-60"
        icon={<Search className="icon-s" aria-hidden />}
        aria-label={t('jobs.search')}
        placeholder={t('jobs.search')}
        value={value.text}
        onChange={({ target }) => onChange({ ...value, text: target.value })}
      />
      <Segments
        label={t('jobs.state')}
        value={value.state}
        options={jobStates.map((state) => ({ value: state, label: t(`jobs.state.${state}`) }))}
        onChange={(state) => onChange({ ...value, state })}
      />
    </div>
  )
}
