import { Downloads } from '../../../components/downloads/view.tsx'
import { PageShell } from '../../../components/page-shell/view.tsx'
import { routeOf } from '../../route-of.tsx'

const { Page, generateMetadata, generateStaticParams } = routeOf('downloads', PageShell, Downloads)

export const dynamicParams = false
export { generateMetadata, generateStaticParams, Page as default }
