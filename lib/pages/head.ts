import { assets } from '../assets/assets.ts'
import { settingsScript } from '../reading/settings-script.ts'
import { fileAddress } from '../url/address.ts'

/** What every page's head has besides its own metadata. */
export interface HeadData {
  /** The address of the module that defines the custom elements. */
  module: string
  /** The classic script that applies the stored reading settings before anything is painted. */
  settingsScript: string
  /** The sheet for paper, more contrast and forced colours; other readers' pages do not wait for it. */
  mediaSheet: string
  manifest: string
  icon: string
  touchIcon: string
  /** JSON: pages of the site are prerendered when the reader is about to open them. */
  speculationRules: string
  themeColors: { media: string; color: string }[]
}

/** The same for every page. */
export async function headData(): Promise<HeadData> {
  const { entry, sheets } = await assets()
  return {
    module: fileAddress(`assets/${entry}`),
    settingsScript: settingsScript(fileAddress(`assets/${sheets.settings}`)),
    mediaSheet: fileAddress(`assets/${sheets.media}`),
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
