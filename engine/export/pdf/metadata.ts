import { PROGRAM } from '../../../core/export-marks'
import { LANG_TAGS } from '../../../core/locale'
import type { Scene, SceneSlide } from '../../../core/scene/model'
import type { PdfDict, PdfDocument } from './pdfkit'

/** The information dictionary. The deck's date is the only one: the same deck gives the same bytes. */
export function documentInfo(scene: Scene): PdfDict {
  const date = new Date(scene.date)
  return {
    Title: plain(scene.title),
    ...(scene.author === '' ? {} : { Author: plain(scene.author) }),
    Subject: plain(scene.subject),
    Keywords: plain(scene.keywords.join(', ')),
    Creator: PROGRAM,
    Producer: `${PROGRAM} (PDFKit)`,
    CreationDate: date,
    ModDate: date,
  }
}

/** Without the control characters that XMP cannot hold: the two must say the same. */
function plain(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, '')
}

/** Writes the XMP packet, which repeats the information dictionary and declares PDF/UA-1. */
export function writeMetadata(doc: PdfDocument, scene: Scene): void {
  const ref = doc.ref({ Type: 'Metadata', Subtype: 'XML' })
  ref.compress = false
  ref.write(new TextEncoder().encode(xmpPacket(scene)))
  ref.end()
  doc._root.data.Metadata = ref
}

function xmpPacket(scene: Scene): string {
  const date = new Date(scene.date).toISOString().replace('.000', '')
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:xmp="http://ns.adobe.com/xap/1.0/"
  xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
  xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(scene.title)}</rdf:li></rdf:Alt></dc:title>
${creator(scene.author)}<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(scene.subject)}</rdf:li></rdf:Alt></dc:description>
<dc:subject><rdf:Bag>${scene.keywords.map((word) => `<rdf:li>${escapeXml(word)}</rdf:li>`).join('')}</rdf:Bag></dc:subject>
<dc:language><rdf:Bag><rdf:li>${LANG_TAGS[scene.lang]}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:CreatorTool>${PROGRAM}</xmp:CreatorTool>
<pdf:Producer>${PROGRAM} (PDFKit)</pdf:Producer>
<pdf:Keywords>${escapeXml(scene.keywords.join(', '))}</pdf:Keywords>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
}

/** Nobody is no author with an empty name. */
function creator(author: string): string {
  if (author === '') return ''
  return `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>\n`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeXml(text: string): string {
  // Control characters and these two are not allowed in XML 1.0 at all, not even escaped.
  return text
    .replace(/(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}

type OutlineItem = PDFKit.PDFOutline

/** Adds the page that is being drawn to the outline: under its section, where it has one. */
export function createOutline(doc: PdfDocument): (slide: SceneSlide) => void {
  let section: string | null = null
  let parent: OutlineItem = doc.outline
  return (slide) => {
    const opens = slide.section !== section
    if (opens) {
      section = slide.section
      parent = section === null ? doc.outline : doc.outline.addItem(section, { expanded: true, fit: true } as never)
    }
    // A section's own slide is where its entry leads already.
    if (!opens || slide.title !== section) parent.addItem(slide.title, { fit: true } as never)
  }
}
