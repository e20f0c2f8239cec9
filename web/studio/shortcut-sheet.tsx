// The sheet of shortcuts.
import type { TextId } from '../i18n/index.ts'
import { useText } from '../i18n/language.ts'
import { Kbd } from '../ui/button.tsx'
import { Dialog, DialogBody } from '../ui/dialog.tsx'

const shortcuts: readonly (readonly [TextId, ...string[]])[] = [
  ['shortcut.add', 'Tab', '/'],
  ['shortcut.undo', 'Ctrl Z', 'Ctrl Y'],
  ['shortcut.save', 'Ctrl S'],
  ['shortcut.run', 'Ctrl ⇧ ↵'],
  ['shortcut.copy', 'Ctrl C', 'X', 'V'],
  ['shortcut.duplicate', 'Ctrl D'],
  ['shortcut.delete', 'Del'],
  ['shortcut.delete-only', '⇧ Del'],
  ['shortcut.select-all', 'Ctrl A'],
  ['shortcut.connect', 'C', '← →', '↵'],
  ['shortcut.nudge', '← ↑ → ↓', '⇧'],
  ['shortcut.rename', 'F2', '↵'],
  ['shortcut.disable', 'D'],
  ['shortcut.fit', '1', '0'],
  ['shortcut.tidy', '⇧ L'],
  ['shortcut.error', 'E'],
  ['shortcut.escape', 'Esc'],
]

export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const t = useText()
  return (
    <Dialog open onClose={onClose} title={t('keys.sheet')} width={620}>
      <DialogBody>
        <dl className="sd-keys">
          {shortcuts.map(([what, ...keys]) => (
            <div key={what}>
              <dt>{t(what)}</dt>
              <dd>
                {keys.map((key) => (
                  <Kbd key={key}>{key}</Kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </DialogBody>
    </Dialog>
  )
}
