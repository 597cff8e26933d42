/** A machine's fonts: the files, all from packages of the lock file, and what its generic families are. */
export interface FontSet {
  files: readonly string[]
  sans: string
  serif: string
}

const google = 'node_modules/@expo-google-fonts'
const dejavu = (name: string) => `node_modules/dejavu-fonts-ttf/ttf/${name}.ttf`
const notoSerifChinese = [
  `${google}/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf`,
  `${google}/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf`,
]
const mono = [dejavu('DejaVuSansMono')]

/** The font sets that pages are laid out in. All tests run in the first; those of the layout in each. */
export const fontSets = {
  /** Wide Latin, as on a plain Debian, and a Chinese serif. */
  wide: {
    files: [
      ...['DejaVuSans', 'DejaVuSans-Bold', 'DejaVuSerif', 'DejaVuSerif-Bold', 'DejaVuSerif-Italic'].map(
        dejavu,
      ),
      ...notoSerifChinese,
      ...mono,
    ],
    sans: 'DejaVu Sans',
    serif: 'DejaVu Serif',
  },
  /** Narrow Latin, and a Chinese serif. */
  narrow: {
    files: [
      `${google}/pt-sans-narrow/400Regular/PTSansNarrow_400Regular.ttf`,
      `${google}/pt-sans-narrow/700Bold/PTSansNarrow_700Bold.ttf`,
      ...notoSerifChinese,
      ...mono,
    ],
    sans: 'PT Sans Narrow',
    serif: 'PT Sans Narrow',
  },
  /** No Chinese serif, and no Chinese bold: as on many phones. */
  'no-chinese-serif': {
    files: [
      ...[
        'DejaVuSansCondensed',
        'DejaVuSansCondensed-Bold',
        'DejaVuSerifCondensed',
        'DejaVuSerifCondensed-Bold',
      ].map(dejavu),
      `${google}/zcool-kuaile/400Regular/ZCOOLKuaiLe_400Regular.ttf`,
      ...mono,
    ],
    sans: 'DejaVu Sans Condensed',
    serif: 'DejaVu Serif Condensed',
  },
} satisfies Record<string, FontSet>

/** The name of a font set. */
export type FontSetName = keyof typeof fontSets
