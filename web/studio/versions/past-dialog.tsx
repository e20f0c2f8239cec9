// What was: the edits of this browser, and the versions of the job.
import { useText } from '../../i18n/language.ts'
import { Dialog, DialogBody } from '../../ui/over/dialog.tsx'
import { Segments } from '../../ui/form/segments.tsx'
import { useView } from '../view.ts'
import { EditList } from './edit-list.tsx'
import { VersionPage } from './version-page.tsx'
import './versions.css'

export function PastDialog({ shown }: { shown: 'edits' | 'versions' }) {
  const t = useText()
  return (
    <Dialog
      open
      onClose={() => useView.setState({ past: null })}
      title={t('history.title')}
      width={shown === 'edits' ? 480 : 980}
    >
      <DialogBody>
        <Segments
          label={t('history.title')}
          value={shown}
          options={[
            { value: 'edits', label: t('history.edits') },
            { value: 'versions', label: t('history.versions') },
          ]}
          onChange={(past) => useView.setState({ past })}
        />
        {shown === 'edits' ? <EditList /> : <VersionPage />}
      </DialogBody>
    </Dialog>
  )
}
