// An undo entry as somebody reads it: its name, as undo calls it, and what was set to what.
import type { HistoryEntry } from '../../document/history.ts'
import type { JobNode } from '../../../engine/job/document.ts'
import type { Language } from '../../../engine/nodes/node-type.ts'
import type { Translate } from '../../i18n/language.ts'
import { valueAt } from '../../inspector/form/config-path.ts'
import { settingLabel, settingValue } from './changed-settings.ts'
import { isWhole, settingWords } from './setting-words.ts'

export interface EditWords {
  name: string
  /** `Expression → upper(name)`; absent for what sets nothing. */
  set?: string
}

export function editWords(
  { name: called, diff }: HistoryEntry,
  language: Language,
  t: Translate,
): EditWords {
  const { node: id, path } = called.values ?? {}
  const name = t(called.id, called.values)
  const changed = diff.nodes.updated.find(({ to }) => to.id === id)?.to
  if (changed === undefined || typeof path !== 'string') return { name }
  const told = wholeOf(changed.config, path)
  const setting = settingLabel(changed, told, language, t)
  const chosen = settingValue(changed, told, valueAt(changed.config, told), language)
  const value = settingWords(chosen, language, t)
  return { name, set: t('history.set', { setting, value }) }
}

/** The path of what is said as one thing and has the setting in it: a condition, a result. Else the setting's own. */
function wholeOf(config: JobNode['config'], path: string): string {
  const parts = path.split('.')
  const paths = parts.map((_, index) => parts.slice(0, index + 1).join('.'))
  return paths.find((part) => isWhole(valueAt(config, part))) ?? path
}
