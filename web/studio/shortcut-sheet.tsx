// The sheet of shortcuts: every action that has a key, by group.
import { useText } from '../i18n/language.ts'
import { Kbd } from '../ui/button.tsx'
import { Dialog, DialogBody } from '../ui/dialog.tsx'
import { actionGroups, type Action, type ActionGroup } from './actions/action.ts'
import { chordWords, isMac } from './actions/chord.ts'
import { actions } from './actions/index.ts'

export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const t = useText()
  return (
    <Dialog open onClose={onClose} title={t('keys.sheet')} width={760}>
      <DialogBody>
        <div className="sd-keys">
          {actionGroups.map((group) => (
            <Group key={group} group={group} />
          ))}
        </div>
      </DialogBody>
    </Dialog>
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
