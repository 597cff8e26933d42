import { PageShell } from '../../../../components/page-shell/view.tsx'
import { Targets } from '../../../../components/targets/view.tsx'
import { routeOf } from '../../../route-of.tsx'

const { Page, generateMetadata, generateStaticParams } = routeOf('targets', PageShell, Targets)

export const dynamicParams = false
export { generateMetadata, generateStaticParams, Page as default }
