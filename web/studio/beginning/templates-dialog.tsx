// The gallery over a job that has nodes already.
import { useText } from '../../i18n/language.ts'
import { Dialog, DialogBody } from '../../ui/over/dialog.tsx'
import { TemplateCards } from './template-cards.tsx'

export function TemplatesDialog({ onClose }: { onClose: () => void }) {
  const t = useText()
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('templates.title')}
      body={t('templates.body')}
      width={760}
    >
      <DialogBody>
        <TemplateCards onOpened={onClose} />
      </DialogBody>
    </Dialog>
  )
}
