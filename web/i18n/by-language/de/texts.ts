// What the studio says in German from the start.
import { textsIn } from '../../texts-in.ts'

export const texts = textsIn('de')
