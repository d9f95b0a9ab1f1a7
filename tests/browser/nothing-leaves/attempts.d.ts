/** Every way out of a page by its name; the page is another world, so only the text of these is used here. */
export declare const ATTEMPTS: Readonly<Record<string, (port: number) => unknown>>
