// An undo entry as somebody reads it: what was set to what.
import type { HistoryEntry } from '../../document/history.ts'
import type { JobNode } from '../../../engine/job/document.ts'
import type { Language } from '../../../engine/nodes/node-type.ts'
import type { Translate } from '../../i18n/language.ts'
import { valueAt } from '../../inspector/form/config-path.ts'
import { settingLabel, settingValue } from './changed-settings.ts'
import { isWhole, settingWords } from './setting-words.ts'

/** `Formula: Expression → upper(name)`; what sets nothing is called by its name alone. */
export function editWords({ name, diff }: HistoryEntry, language: Language, t: Translate): string {
  const { node: id, path } = name.values ?? {}
  const changed = diff.nodes.updated.find(({ to }) => to.id === id)?.to
  if (changed === undefined || typeof path !== 'string') return t(name.id, name.values)
  const told = wholeOf(changed.config, path)
  const setting = settingLabel(changed, told, language, t)
  const set = settingValue(changed, told, valueAt(changed.config, told), language)
  const value = settingWords(set, language, t)
  return t('history.set', { name: changed.name, setting, value })
}

/** The path of what is said as one thing and has the setting in it: a condition, a result. Else the setting's own. */
function wholeOf(config: JobNode['config'], path: string): string {
  const parts = path.split('.')
  const paths = parts.map((_, index) => parts.slice(0, index + 1).join('.'))
  return paths.find((part) => isWhole(valueAt(config, part))) ?? path
}
