import type { NodeView } from '../place'
import { nodeNames, pictureRole } from './node-group'

export const ImageView: NodeView<'image'> = ({ node }) => (
  <g {...nodeNames(node)} {...pictureRole(node.fromLayout ? null : node.alt)}>
    <image {...node.box} href={`data:${node.mediaType};base64,${node.base64}`} preserveAspectRatio="none" />
  </g>
)
