// All that the studio says in German.
import { textsIn } from '../../texts-in.ts'

export const texts = textsIn('de')
