// The command's texts by language.
import type { InLanguages } from '../../../engine/nodes/node-type.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import type { Texts } from './texts.ts'

export const texts: InLanguages<Texts> = { en, ja, de }
