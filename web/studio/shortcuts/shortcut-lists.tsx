// Every action that has a key, by group: in the sheet of shortcuts and on the settings page.
import { useText } from '../../i18n/language.ts'
import { Kbd } from '../../ui/button.tsx'
import { actionGroups, type Action, type ActionGroup } from '../actions/action.ts'
import { chordWords, isMac } from '../actions/chord.ts'
import { actions } from '../actions/index.ts'
import './shortcuts.css'

export function ShortcutLists() {
  const t = useText()
  return (
    <>
      <div className="sd-keys">
        {actionGroups.map((group) => (
          <Group key={group} group={group} />
        ))}
      </div>
      <p className="text-sm text-ink-2">{t('keys.toolbars')}</p>
    </>
  )
}

function Group({ group }: { group: ActionGroup }) {
  const t = useText()
  return (
    <section aria-labelledby={`keys-${group}`}>
      <h3 className="cap" id={`keys-${group}`}>
        {t(`group.${group}`)}
      </h3>
      <dl>
        {linesOf(group).map(({ label, keys }) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>
              {keys.map((key) => (
                <Kbd key={key}>{chordWords(key, t, isMac)}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Actions of one name (the four arrows of a nudge) share a line. */
function linesOf(group: ActionGroup): Required<Pick<Action, 'label' | 'keys'>>[] {
  const keyed = actions.filter((action) => action.group === group && action.keys !== undefined)
  return [...new Set(keyed.map(({ label }) => label))].map((label) => ({
    label,
    keys: keyed.filter((action) => action.label === label).flatMap(({ keys = [] }) => keys),
  }))
}
