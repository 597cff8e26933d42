import { fileAddress } from '../report/address.ts'
import { settings } from '../report/settings.mjs'
import { assets } from './assets.ts'
import { settingsScript } from './reading/settings-script.ts'

/** The site's picture, in two sizes. A page that names none makes browsers ask for a file that is not there. */
export interface Icons {
  icon: string
  touchIcon: string
}

/** What every page's head has besides its own metadata. */
export interface HeadData extends Icons {
  /** The address of the module that defines the custom elements. */
  module: string
  /** The classic script that applies the stored reading settings before anything is painted. */
  settingsScript: string
  /** The sheet for paper, more contrast and forced colours; other readers' pages do not wait for it. */
  mediaSheet: string
  manifest: string
  /** JSON: pages of the site are prerendered when the reader is about to open them. */
  speculationRules: string
  themeColors: { media: string; color: string }[]
}

/** The addresses of the site's picture. */
export function icons(): Icons {
  return { icon: fileAddress('icon.svg'), touchIcon: fileAddress('icon-192.png') }
}

/** The same for every page. */
export async function headData(): Promise<HeadData> {
  const { entry, sheets } = await assets()
  return {
    module: fileAddress(`assets/${entry}`),
    settingsScript: settingsScript(fileAddress(`assets/${sheets.settings}`), settings.basePath),
    mediaSheet: fileAddress(`assets/${sheets.media}`),
    manifest: fileAddress('manifest.webmanifest'),
    ...icons(),
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
