// Components bring their stylesheets along; a test of plain code beside them meets them only as types.
declare module '*.css'
