// The plain schedules behind the form, and the cron expressions that mean the same.

export interface DailyPreset {
  every: 'daily'
  hour: number
  minute: number
}

/** `weekday` counts from Sunday, 0. */
export interface WeeklyPreset {
  every: 'weekly'
  hour: number
  minute: number
  weekday: number
}

/** `day` counts from 1. */
export interface MonthlyPreset {
  every: 'monthly'
  hour: number
  minute: number
  day: number
}

export type CronPreset = DailyPreset | WeeklyPreset | MonthlyPreset

export const repeats = ['daily', 'weekly', 'monthly', 'cron'] as const
export type Repeat = (typeof repeats)[number]

export function cronOf(preset: CronPreset): string {
  const time = `${preset.minute} ${preset.hour}`
  if (preset.every === 'weekly') return `${time} * * ${preset.weekday}`
  if (preset.every === 'monthly') return `${time} ${preset.day} * *`
  return `${time} * * *`
}

/** The preset that the expression means, or null when only cron itself can say it. */
export function presetOf(cron: string): CronPreset | null {
  const parts = /^(\d{1,2}) (\d{1,2}) (\*|\d{1,2}) \* (\*|[0-7])$/.exec(cron.trim())
  if (parts === null) return null
  const [minute, hour] = [Number(parts[1]), Number(parts[2])]
  const [day, weekday] = [parts[3], parts[4]]
  if (minute > 59 || hour > 23) return null
  if (day === '*' && weekday === '*') return { every: 'daily', hour, minute }
  if (day === '*') return { every: 'weekly', hour, minute, weekday: Number(weekday) % 7 }
  const monthDay = Number(day)
  if (weekday !== '*' || monthDay < 1 || monthDay > 31) return null
  return { every: 'monthly', hour, minute, day: monthDay }
}

/** The same time of day, repeated otherwise. */
export function withRepeat(preset: CronPreset, every: CronPreset['every']): CronPreset {
  const { hour, minute } = preset
  if (every === 'weekly') return { every, hour, minute, weekday: 1 }
  if (every === 'monthly') return { every, hour, minute, day: 1 }
  return { every, hour, minute }
}
