// All texts of the studio: one area file and one line here.
import { activityTexts } from './activity.ts'
import { commonTexts } from './common.ts'
import { connectionTexts } from './connections.ts'
import { jobTexts } from './jobs.ts'
import { objectTexts } from './objects.ts'
import { runTexts } from './runs.ts'
import { scheduleTexts } from './schedule.ts'

export const texts = {
  ...commonTexts,
  ...jobTexts,
  ...runTexts,
  ...activityTexts,
  ...connectionTexts,
  ...objectTexts,
  ...scheduleTexts,
}

export type TextId = keyof typeof texts
