/**
 * The content security policy of the window: nothing is allowed that is not named. It goes out as a header with the
 * HTML.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * Sent with pages by servers on 127.0.0.1: a browser that knows this header lets a page connect to nothing but the server that
 * it came from, by no means at all, and ends a page that tries WebRTC. It holds in a person's own browser too.
 */
export const PAGE_HEADERS = { 'connection-allowlist': '(response-origin)' } as const

/** Headers of every answer: no guessing of types, no use of our files by other origins, no device for the page. */
export const COMMON_HEADERS = {
  'cache-control': 'no-cache',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const
