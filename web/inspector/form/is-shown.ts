// Settings that are asked for only while others are so.
import type { ShowWhen } from '../../../engine/nodes/form.ts'
import { valueAt } from './config-path.ts'

/** Whether the settings show a field that is not always shown. */
export function isShown(config: unknown, showWhen: ShowWhen | undefined): boolean {
  if (showWhen === undefined) return true
  const value = valueAt(config, showWhen.key)
  return showWhen.is.some((wanted) => wanted === value) && isShown(config, showWhen.and)
}
