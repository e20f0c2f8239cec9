// Shows only the rows of one outcome in the grid; pressed again, all of them.
import { useText } from '../../i18n/language.ts'
import { usePanel } from '../panel.ts'
import { showGroup, useShownGroup } from '../../preview/shown-group.ts'
import { useStudy } from '../study/use-study.ts'

export interface ShowGroupProps {
  group: string
  /** The rows in words. */
  what: string
}

export function ShowGroup({ group, what }: ShowGroupProps) {
  const t = useText()
  const { id } = usePanel()
  const { result } = useStudy(id)
  const found = result?.groups[group]
  const shown = useShownGroup(({ node, name }) => node === id && name === group)
  if (found === undefined || found.rows === 0) return null
  return (
    <button
      type="button"
      className="btn btn-link btn-sm in-show"
      aria-pressed={shown}
      aria-label={t('outcome.show-rows', { what })}
      onClick={(event) => {
        event.preventDefault()
        showGroup(shown ? null : { node: id, name: group, port: found.port })
      }}
    >
      {t('outcome.show')}
    </button>
  )
}
