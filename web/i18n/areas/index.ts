// All texts of the studio: one area file and one line here.
import { actionTexts } from './actions.ts'
import { activityTexts } from './activity.ts'
import { canvasTexts } from './canvas.ts'
import { commonTexts } from './common.ts'
import { conditionTexts } from './conditions.ts'
import { connectionTexts } from './connections.ts'
import { criterionTexts } from './criterion.ts'
import { deliveryTexts } from './deliveries.ts'
import { explainTexts } from './explain.ts'
import { formulaTexts } from './formula.ts'
import { inspectorTexts } from './inspector.ts'
import { jobTexts } from './jobs.ts'
import { matchingTexts } from './matching.ts'
import { objectTexts } from './objects.ts'
import { gridTexts } from './grid.ts'
import { partTexts } from './parts.ts'
import { previewTexts } from './preview.ts'
import { problemTexts } from './problems.ts'
import { runTexts } from './runs.ts'
import { selectTexts } from './select.ts'
import { settingsTexts } from './settings.ts'
import { scheduleTexts } from './schedule.ts'
import { sourceTexts } from './source.ts'
import { studioTexts } from './studio.ts'
import { templateTexts } from './templates.ts'
import { uploadTexts } from './uploads.ts'
import { versionTexts } from './versions.ts'
import { viewTexts } from './views.ts'

export const texts = {
  ...commonTexts,
  ...jobTexts,
  ...runTexts,
  ...deliveryTexts,
  ...activityTexts,
  ...connectionTexts,
  ...objectTexts,
  ...scheduleTexts,
  ...settingsTexts,
  ...sourceTexts,
  ...studioTexts,
  ...uploadTexts,
  ...versionTexts,
  ...templateTexts,
  ...actionTexts,
  ...canvasTexts,
  ...explainTexts,
  ...criterionTexts,
  ...formulaTexts,
  ...inspectorTexts,
  ...partTexts,
  ...selectTexts,
  ...conditionTexts,
  ...matchingTexts,
  ...previewTexts,
  ...problemTexts,
  ...gridTexts,
  ...viewTexts,
}

export type TextId = keyof typeof texts
