/** Families of the lock file that every browser of the tests sees. */
export const lockedFonts = ['DejaVu Sans', 'Noto Serif SC']

/** Families that machines often have, and that no browser of the tests sees. */
export const machineFonts = [
  'Noto Sans CJK SC',
  'Noto Serif CJK SC',
  'WenQuanYi Zen Hei',
  'Liberation Sans',
  'Noto Color Emoji',
]

/** An expression for the page: whether a text looks otherwise when it is set in a font family. */
export function seesFont(family: string): string {
  return `(() => {
    const draw = (families) => {
      const pen = document.createElement('canvas').getContext('2d')
      pen.font = '40px ' + families
      pen.fillText('Agf 海口', 0, 40)
      return pen.canvas.toDataURL()
    }
    return draw('"${family}", monospace') !== draw('monospace')
  })()`
}
