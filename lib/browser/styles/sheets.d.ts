/** A sheet that a module brings along, as it is written into the module. */
declare module '*.css' {
  const sheet: string
  export default sheet
}
