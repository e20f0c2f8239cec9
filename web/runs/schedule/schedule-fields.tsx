// How often and when: plain choices for the common schedules, cron for the rest.
import type { Language } from '../../../engine/nodes/node-type.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { Field } from '../../ui/field.tsx'
import { Segments } from '../../ui/segments.tsx'
import { Select } from '../../ui/select.tsx'
import { NumberInput, TextInput } from '../../ui/text-input.tsx'
import {
  cronOf,
  presetOf,
  repeats,
  withRepeat,
  type CronPreset,
  type Repeat,
} from './cron-presets.ts'

export interface ScheduleFieldsProps {
  cron: string
  /** Cron is asked for as text even when a preset means the same. */
  asCron: boolean
  error: string | undefined
  onChange: (change: { cron: string; asCron: boolean }) => void
}

const midnight: CronPreset = { every: 'daily', hour: 0, minute: 30 }

export function ScheduleFields({ cron, asCron, error, onChange }: ScheduleFieldsProps) {
  const t = useText()
  const preset = asCron ? null : presetOf(cron)
  const repeat: Repeat = preset?.every ?? 'cron'
  const choose = (next: Repeat) => {
    if (next === 'cron') onChange({ cron, asCron: true })
    else onChange({ cron: cronOf(withRepeat(presetOf(cron) ?? midnight, next)), asCron: false })
  }
  return (
    <>
      <Field label={t('schedule.repeat')}>
        <Segments
          value={repeat}
          options={repeats.map((value) => ({ value, label: t(`schedule.every.${value}`) }))}
          onChange={choose}
        />
      </Field>
      {preset === null ? (
        <Field label={t('schedule.cron')} help={t('schedule.cron-help')} error={error}>
          <TextInput
            mono
            value={cron}
            onChange={({ target }) => onChange({ cron: target.value, asCron: true })}
          />
        </Field>
      ) : (
        <PresetFields
          preset={preset}
          onChange={(next) => onChange({ cron: cronOf(next), asCron: false })}
        />
      )}
    </>
  )
}

interface PresetFieldsProps {
  preset: CronPreset
  onChange: (preset: CronPreset) => void
}

function PresetFields({ preset, onChange }: PresetFieldsProps) {
  const t = useText()
  const language = useLanguage()
  return (
    <div className="grid grid-cols-2 items-start gap-3">
      <Field label={t('schedule.time')}>
        <TextInput
          type="time"
          value={timeText(preset)}
          onChange={({ target }) => {
            const [hour, minute] = target.value.split(':').map(Number)
            if (hour !== undefined && minute !== undefined) onChange({ ...preset, hour, minute })
          }}
        />
      </Field>
      {preset.every === 'weekly' && (
        <Field label={t('schedule.weekday')}>
          <Select
            value={String(preset.weekday)}
            options={weekdays(language)}
            onChange={(weekday) => onChange({ ...preset, weekday: Number(weekday) })}
          />
        </Field>
      )}
      {preset.every === 'monthly' && (
        <Field
          label={t('schedule.month-day')}
          help={preset.day > 28 ? t('schedule.month-day-help') : undefined}
        >
          <NumberInput
            min={1}
            max={31}
            value={preset.day}
            onChange={(day) => {
              if (day !== null && day >= 1 && day <= 31) onChange({ ...preset, day })
            }}
          />
        </Field>
      )}
    </div>
  )
}

function timeText({ hour, minute }: CronPreset): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** Monday first; the names are Intl's. */
function weekdays(language: Language): { value: string; label: string }[] {
  const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  // 1 January 2023 was a Sunday.
  return [1, 2, 3, 4, 5, 6, 0].map((day) => ({
    value: String(day),
    label: name.format(Date.UTC(2023, 0, 1 + day)),
  }))
}
