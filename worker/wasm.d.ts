// What wrangler makes of an import of a .wasm file: a module that is compiled already.
declare module '*.wasm' {
  const module: WebAssembly.Module
  export default module
}
