import { useId } from 'react'
import { wholePicture } from '../../../core/scene/picture'
import type { NodeView } from '../node-context'
import { nodeNames, pictureRole } from './shape'

/** A cropped picture is drawn whole, and seen in its box only. */
export const ImageView: NodeView<'image'> = ({ node }) => {
  const id = useId()
  return (
    <g {...nodeNames(node)} {...pictureRole(node.fromLayout ? null : node.alt)}>
      {node.crop !== null && (
        <clipPath id={id}>
          <rect {...node.box} />
        </clipPath>
      )}
      <image
        {...wholePicture(node)}
        {...(node.crop === null ? {} : { clipPath: `url(#${id})` })}
        href={`data:${node.mediaType};base64,${node.base64}`}
        preserveAspectRatio="none"
      />
    </g>
  )
}
