// All texts of the studio: one area file and one line here.
import { actionTexts } from './actions.ts'
import { activityTexts } from './activity.ts'
import { canvasTexts } from './canvas.ts'
import { commonTexts } from './common.ts'
import { connectionTexts } from './connections.ts'
import { inspectorTexts } from './inspector.ts'
import { jobTexts } from './jobs.ts'
import { objectTexts } from './objects.ts'
import { previewTexts } from './preview.ts'
import { runTexts } from './runs.ts'
import { scheduleTexts } from './schedule.ts'
import { studioTexts } from './studio.ts'
import { uploadTexts } from './uploads.ts'

export const texts = {
  ...commonTexts,
  ...jobTexts,
  ...runTexts,
  ...activityTexts,
  ...connectionTexts,
  ...objectTexts,
  ...scheduleTexts,
  ...studioTexts,
  ...uploadTexts,
  ...actionTexts,
  ...canvasTexts,
  ...inspectorTexts,
  ...previewTexts,
}

export type TextId = keyof typeof texts
