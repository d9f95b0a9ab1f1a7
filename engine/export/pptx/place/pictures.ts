import type { ImageNode, Scene } from '../../../../core/scene/model'

const MEGABYTE = 1024 * 1024
/** Larger pictures are a mistake: a screen's worth of pixels takes a fraction of this. */
const MOST_OF_ONE = 32
/** While a file is written, its pictures are in memory three times over. */
const MOST_OF_ALL = 256

/** Refuses pictures that would take more memory than a machine may have; each time that one is shown counts. */
export function checkPictures({ slides, layouts }: Scene): void {
  const shown = [
    ...layouts.flatMap(({ nodes }) => nodes),
    ...slides.flatMap(({ nodes }) => nodes.filter(({ fromLayout }) => !fromLayout)),
  ].filter((node): node is ImageNode => node.kind === 'image')
  for (const picture of shown) {
    if (megabytesOf(picture) > MOST_OF_ONE) {
      throw new Error(
        `The picture "${picture.id}" is larger than ${MOST_OF_ONE} MB; make it smaller before it goes into a deck.`,
      )
    }
  }
  const all = shown.reduce((sum, picture) => sum + megabytesOf(picture), 0)
  if (all > MOST_OF_ALL) {
    const found = Math.ceil(all)
    throw new Error(
      `The deck's pictures take ${found} MB together; make them smaller, so that they stay below ${MOST_OF_ALL} MB.`,
    )
  }
}

function megabytesOf({ base64 }: ImageNode): number {
  return (base64.length * 0.75) / MEGABYTE
}
