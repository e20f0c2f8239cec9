// Language, theme and density of this browser: remembered in its storage, applied to the root element.
import { create } from 'zustand'
import { languages, type Language } from '../../engine/nodes/node-type.ts'
import { activateLanguage } from '../i18n/language.ts'
import { sayError } from '../ui/over/toasts.tsx'

export const themes = ['light', 'dark', 'system'] as const
export const densities = ['compact', 'standard', 'roomy'] as const
export type Theme = (typeof themes)[number]
export type Density = (typeof densities)[number]

export interface Preferences {
  language: Language
  theme: Theme
  density: Density
  /** What `system` means at the moment. */
  systemDark: boolean
}

const systemScheme = matchMedia('(prefers-color-scheme: dark)')

export const usePreferences = create<Preferences>(() => ({
  language: firstOf(languages, [read('language'), ...navigator.languages]) ?? 'en',
  theme: firstOf(themes, [read('theme')]) ?? 'system',
  density: firstOf(densities, [read('density')]) ?? 'standard',
  systemDark: systemScheme.matches,
}))

/** The theme that shows: React Flow's `colorMode` takes it as it is. */
export function useShownTheme(): 'light' | 'dark' {
  return usePreferences(shownTheme)
}

export function setPreference(change: Partial<Omit<Preferences, 'systemDark'>>): void {
  for (const [key, value] of Object.entries(change)) write(key, value)
  usePreferences.setState(change)
}

/** Applies what is stored and follows every later change. */
export function startPreferences(): void {
  apply(usePreferences.getState())
  usePreferences.subscribe(apply)
  systemScheme.addEventListener('change', (event) =>
    usePreferences.setState({ systemDark: event.matches }),
  )
}

function apply(preferences: Preferences): void {
  const root = document.documentElement
  root.dataset['theme'] = shownTheme(preferences)
  root.dataset['density'] = preferences.density
  if (root.dataset['language'] === preferences.language) return
  root.dataset['language'] = preferences.language
  activateLanguage(preferences.language).catch(sayError)
}

function shownTheme({ theme, systemDark }: Preferences): 'light' | 'dark' {
  if (theme !== 'system') return theme
  return systemDark ? 'dark' : 'light'
}

function firstOf<T extends string>(
  known: readonly T[],
  wanted: readonly (string | null)[],
): T | undefined {
  return wanted
    .map((tag) => known.find((value) => tag === value || tag?.split('-')[0] === value))
    .find((value) => value !== undefined)
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(`awase.${key}`)
  } catch {
    // Storage may be forbidden; the defaults do.
    return null
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(`awase.${key}`, value)
  } catch {
    // Then it holds for this page only.
  }
}
