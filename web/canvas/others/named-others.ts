// The others who have the job open, in words and letters.
import type { Presence } from '../../../worker/api/contract.ts'
import { browserId } from '../../document/sync/others.ts'
import type { Translate } from '../../i18n/language.ts'

export interface NamedOther extends Presence {
  /** One or two, for a disc. */
  letters: string
}

export function namedOthers(others: readonly Presence[], t: Translate): NamedOther[] {
  const own = browserId()
  return others.map((other) =>
    other.browser === own
      ? { ...other, label: t('sync.own-tab'), letters: '2' }
      : { ...other, letters: other.label.slice(0, 1) },
  )
}
