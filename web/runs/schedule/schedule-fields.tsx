// How often and when: plain choices for the common schedules, cron for the rest.
import { useState } from 'react'
import type { Language } from '../../../engine/nodes/node-type.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { Field } from '../../ui/form/field.tsx'
import { Segments } from '../../ui/form/segments.tsx'
import { Select } from '../../ui/form/select.tsx'
import { NumberInput, TextInput } from '../../ui/form/text-input.tsx'
import {
  cronOf,
  presetOf,
  repeats,
  withRepeat,
  type CronPreset,
  type Repeat,
} from './cron-presets.ts'
import { weekdayName } from './due-time-text.ts'

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
    <div className="grid grid-cols-[72px_72px_minmax(0,1fr)] items-start gap-3">
      <Field label={t('schedule.hour')}>
        <BoundedNumber
          value={preset.hour}
          min={0}
          max={23}
          onChange={(hour) => onChange({ ...preset, hour })}
        />
      </Field>
      <Field label={t('schedule.minute')}>
        <BoundedNumber
          value={preset.minute}
          min={0}
          max={59}
          onChange={(minute) => onChange({ ...preset, minute })}
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
          <BoundedNumber
            value={preset.day}
            min={1}
            max={31}
            onChange={(day) => onChange({ ...preset, day })}
          />
        </Field>
      )}
    </div>
  )
}

interface BoundedNumberProps {
  value: number
  min: number
  max: number
  onChange: (value: number) => void
}

/** Takes over whole numbers within the bounds; while the text is none, the last one stays in force. */
function BoundedNumber({ value, min, max, onChange }: BoundedNumberProps) {
  const [typed, setTyped] = useState<number | null>(value)
  return (
    <NumberInput
      min={min}
      max={max}
      step={1}
      value={typed}
      onBlur={() => setTyped(value)}
      onChange={(next) => {
        setTyped(next)
        if (next !== null && Number.isInteger(next) && next >= min && next <= max) onChange(next)
      }}
    />
  )
}

/** Monday first. */
function weekdays(language: Language): { value: string; label: string }[] {
  return [1, 2, 3, 4, 5, 6, 0].map((day) => ({
    value: String(day),
    label: weekdayName(day, language),
  }))
}
