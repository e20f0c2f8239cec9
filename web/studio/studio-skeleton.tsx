// The studio before its job is there: its bar, canvas and panels where they will be, so that nothing jumps.
import { useText } from '../i18n/language.ts'
import { useLate } from '../ui/wait/skeleton.tsx'
import { drawerHeightPx, inspectorWidthPx } from './panel-sizes.ts'

const settings = ['38%', '100%', '46%', '100%', '32%', '100%']

export function StudioSkeleton() {
  const t = useText()
  const late = useLate()
  return (
    <div className="sd" role="status" aria-busy="true">
      <span className="sr-only">{t('said.loading')}</span>
      {late && (
        <>
          <div className="topbar">
            <span className="skel h-3.5 w-40" />
          </div>
          <div
            className="sd-layout grid"
            style={{ gridTemplateColumns: `minmax(0, 1fr) ${inspectorWidthPx()}px` }}
          >
            <div className="flex flex-col justify-end">
              <div
                className="grid content-start gap-3 border-t border-line bg-surface p-4"
                style={{ height: drawerHeightPx() }}
              >
                <span className="skel h-3.5 w-32" />
                <span className="skel h-3 w-4/5" />
                <span className="skel h-3 w-2/3" />
              </div>
            </div>
            <div className="grid content-start gap-3 border-l border-line bg-surface p-4">
              {settings.map((width, index) => (
                <span
                  key={index}
                  className="skel"
                  style={{ width, height: width === '100%' ? 28 : 12 }}
                />
              ))}
            </div>
          </div>
        </>
      )}
    </div>
  )
}
