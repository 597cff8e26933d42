import { PageShell } from '../../../../components/page-shell/view.tsx'
import { Places } from '../../../../components/places/view.tsx'
import { routeOf } from '../../../route-of.tsx'

const route = routeOf('places', PageShell, Places)

export const dynamicParams = false
export const generateStaticParams = route.generateStaticParams
export const generateMetadata = route.generateMetadata
export default route.Page
