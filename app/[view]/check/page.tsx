import { CheckPage } from '../../../components/check-page/view.tsx'
import { PageShell } from '../../../components/page-shell/view.tsx'
import { routeOf } from '../../route-of.tsx'

const { Page, generateMetadata, generateStaticParams } = routeOf('check', PageShell, CheckPage)

export const dynamicParams = false
export { generateMetadata, generateStaticParams, Page as default }
