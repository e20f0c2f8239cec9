// What actions need from React: the drawing, the language, the way to start a run.
import { useNavigate } from '@tanstack/react-router'
import { useReactFlow } from '@xyflow/react'
import { useLanguage } from '../../i18n/language.ts'
import { useRunNow } from '../publishing/run-now.ts'
import type { Surroundings } from './action.ts'

export function useSurroundings(): Surroundings {
  const flow = useReactFlow()
  const language = useLanguage()
  const { runNow } = useRunNow()
  const navigate = useNavigate()
  const go = (to: string) => void navigate({ to })
  return { flow, language, runNow, go }
}
