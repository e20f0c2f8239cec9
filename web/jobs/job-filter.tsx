// Finds jobs: by name, and by what became of them.
import { Search } from 'lucide-react'
import { useText } from '../i18n/language.ts'
import { Segments } from '../ui/form/segments.tsx'
import { TextInput } from '../ui/form/text-input.tsx'
import { jobStates, type JobFilterValue } from './matching-jobs.ts'

export interface JobFilterProps {
  value: JobFilterValue
  onChange: (value: JobFilterValue) => void
}

export function JobFilter({ value, onChange }: JobFilterProps) {
  const t = useText()
  return (
    <div className="flex flex-wrap items-center gap-3">
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
