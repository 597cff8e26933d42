import { endWithParent } from './end-with-parent.mjs'

/** For `node --import`: what runs then ends with its parent. */
endWithParent()
