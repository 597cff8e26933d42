/** The variants that most readers' screens never ask for: their rules come with a sheet of their own, when they are needed. */
const lateVariants = {
  media: ['print', 'contrast-more', 'forced-colors'],
  settings: ['easy'],
} as const

/** Which sheet a class belongs to, or `page`. */
export function sheetOf(name: string): 'page' | keyof typeof lateVariants {
  const variants = name.split(':').slice(0, -1)
  for (const sheet of ['media', 'settings'] as const)
    if (lateVariants[sheet].some((variant) => variants.includes(variant))) return sheet
  return 'page'
}
