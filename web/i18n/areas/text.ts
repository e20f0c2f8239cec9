// The shape of one area's texts: every id in all three languages, side by side, so that none can be forgotten.
import type { InLanguages } from '../../../engine/nodes/node-type.ts'

/** ICU messages (`{count, plural, one {# row} other {# rows}}`) by id. */
export type Texts = Readonly<Record<string, InLanguages<string>>>
