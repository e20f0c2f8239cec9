// The sheet of shortcuts.
import { useText } from '../../i18n/language.ts'
import { Dialog, DialogBody } from '../../ui/over/dialog.tsx'
import { ShortcutLists } from './shortcut-lists.tsx'

export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const t = useText()
  return (
    <Dialog open onClose={onClose} title={t('keys.sheet')} width={760}>
      <DialogBody>
        <ShortcutLists />
      </DialogBody>
    </Dialog>
  )
}
