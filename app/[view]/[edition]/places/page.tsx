import { PageShell } from '../../../../components/page-shell/view.tsx'
import { Places } from '../../../../components/places/view.tsx'
import { routeOf } from '../../../route-of.tsx'

const { Page, generateMetadata, generateStaticParams } = routeOf('places', PageShell, Places)

export const dynamicParams = false
export { generateMetadata, generateStaticParams, Page as default }
