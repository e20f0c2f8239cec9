// Made by `npm run zones` from tzdata 2026d, which is in the public domain. Alone, so that who only names it need not load the tables.

export const tzdataVersion = '2026d'
