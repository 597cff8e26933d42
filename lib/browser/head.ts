import { manifest } from '../formats/manifest/format.ts'
import { fileAddress } from '../report/address.ts'
import { settings } from '../report/settings.mjs'
import type { Site } from '../report/site.ts'
import { assetNames } from './assets.ts'
import { otherMedia } from './reading/other-media.ts'
import { settingsScript } from './reading/settings-script.ts'

export type Icons = ReturnType<typeof icons>

/** The site's picture, in two sizes. A page that names none makes browsers ask for a file that is not there. */
export function icons() {
  return { icon: fileAddress('icon.svg'), touchIcon: fileAddress('icon-192.png') }
}

export type HeadData = Awaited<ReturnType<typeof headData>>

/** What every page's head has besides its own metadata: the same for every page. */
export async function headData(site: Pick<Site, 'name' | 'editions'>) {
  const { entry, sheets } = await assetNames(site)
  return {
    /** The module that defines the custom elements. */
    module: fileAddress(`assets/${entry}`),
    /** Applies the stored reading settings before anything is painted. */
    settingsScript: settingsScript(
      fileAddress(`assets/${sheets.settings}`),
      settings.basePath,
      site.editions[0]?.id ?? '',
    ),
    settingsSheet: fileAddress(`assets/${sheets.settings}`),
    /** For paper, more contrast and forced colours: it comes when it is needed (bring-media-sheet.ts). */
    mediaSheet: fileAddress(`assets/${sheets.media}`),
    otherMedia,
    manifest: fileAddress(manifest.path()),
    ...icons(),
    themeColors: [
      { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
      { media: '(prefers-color-scheme: dark)', color: '#101716' },
    ],
  }
}
