// What the studio says in English from the start.
import { textsIn } from '../../texts-in.ts'

export const texts = textsIn('en')
