// All that the studio says in English.
import { textsIn } from '../../texts-in.ts'

export const texts = textsIn('en')
