// The locales of cronstrue register themselves when loaded; they come without types.
declare module 'cronstrue/locales/de.js'
declare module 'cronstrue/locales/ja.js'
