import { assets } from '../assets/assets.ts'
import { fileAddress } from '../url/address.ts'

/** What every page's head has besides its own metadata. */
export interface HeadData {
  /** The address of the module that defines the custom elements. */
  module: string
  manifest: string
  icon: string
  touchIcon: string
  /** JSON: pages of the site are prerendered when the reader is about to open them. */
  speculationRules: string
  themeColors: { media: string; color: string }[]
}

/** The same for every page. */
export async function headData(): Promise<HeadData> {
  return {
    module: fileAddress(`assets/${(await assets()).entry}`),
    manifest: fileAddress('manifest.webmanifest'),
    icon: fileAddress('icon.svg'),
    touchIcon: fileAddress('icon-192.png'),
    speculationRules: JSON.stringify({
      prerender: [
        {
          where: {
            and: [{ href_matches: `${fileAddress('')}*` }, { not: { selector_matches: '[download]' } }],
          },
          eagerness: 'moderate',
        },
      ],
    }),
    themeColors: [
      { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
      { media: '(prefers-color-scheme: dark)', color: '#101716' },
    ],
  }
}
