/*
 * What a page that has been turned against the person would try, each way to a port of its own. They run in the page, as text,
 * so each uses nothing from outside itself. Each settles when the browser has said what came of it, where it says so.
 */

/** Every way by its name. What gives no sign of its end comes first: what follows takes longer than it. */
export const ATTEMPTS = {
  preconnect: (port) => {
    const link = Object.assign(document.createElement('link'), { rel: 'preconnect', href: `http://127.0.0.1:${port}/` })
    document.head.append(link)
  },
  sendBeacon: (port) => navigator.sendBeacon(`http://127.0.0.1:${port}/`, 'data'),
  fetch: (port) => fetch(`http://127.0.0.1:${port}/`, { mode: 'no-cors' }).catch(() => null),
  WebSocket: (port) => {
    new WebSocket(`ws://127.0.0.1:${port}/`)
  },
  EventSource: (port) =>
    new Promise((resolve) => {
      const source = new EventSource(`http://127.0.0.1:${port}/`)
      source.addEventListener('error', () => resolve(source.close()))
    }),
  WebTransport: (port) => new WebTransport(`https://127.0.0.1:${port}/`).ready.catch(() => null),
  prefetch: (port) => {
    const link = Object.assign(document.createElement('link'), { rel: 'prefetch', href: `http://127.0.0.1:${port}/` })
    document.head.append(link)
    return new Promise((resolve) => {
      for (const end of ['load', 'error']) link.addEventListener(end, resolve)
    })
  },
  'style sheet': (port) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `http://127.0.0.1:${port}/` })
    document.head.append(link)
    return new Promise((resolve) => {
      for (const end of ['load', 'error']) link.addEventListener(end, resolve)
    })
  },
  image: (port) =>
    new Promise((resolve) => {
      const image = new Image()
      for (const end of ['load', 'error']) image.addEventListener(end, resolve)
      image.src = `http://127.0.0.1:${port}/`
    }),
  script: (port) =>
    new Promise((resolve) => {
      const script = document.createElement('script')
      for (const end of ['load', 'error']) script.addEventListener(end, resolve)
      script.src = `http://127.0.0.1:${port}/`
      document.head.append(script)
    }),
  module: (port) =>
    new Promise((resolve) => {
      const script = Object.assign(document.createElement('script'), { type: 'module' })
      for (const end of ['load', 'error']) script.addEventListener(end, resolve)
      script.src = `http://127.0.0.1:${port}/`
      document.head.append(script)
    }),
  frame: (port) =>
    new Promise((resolve) => {
      const frame = document.createElement('iframe')
      for (const end of ['load', 'error']) frame.addEventListener(end, resolve)
      frame.src = `http://127.0.0.1:${port}/`
      document.body.append(frame)
    }),
  'CSS background': async (port) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`.asks { background: url(http://127.0.0.1:${port}/) }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    document.body.append(Object.assign(document.createElement('p'), { className: 'asks', textContent: 'asks' }))
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  },
  'CSS font': (port) => new FontFace('asks', `url(http://127.0.0.1:${port}/)`).load().catch(() => null),
  worker: (port) =>
    new Promise((resolve) => {
      const text = `fetch('http://127.0.0.1:${port}/', { mode: 'no-cors' }).catch(() => 0).then(() => postMessage(0))`
      const worker = new Worker(URL.createObjectURL(new Blob([text])))
      for (const end of ['message', 'error']) worker.addEventListener(end, resolve)
    }),
  /** STUN and TURN over UDP, TURN over TCP, until all have been tried. */
  WebRTC: async (port) => {
    const server = `127.0.0.1:${port}`
    const secret = { username: 'a', credential: 'b' }
    const ways = [`turn:${server}?transport=udp`, `turn:${server}?transport=tcp`]
    const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:${server}` }, { urls: ways, ...secret }] })
    const gathered = new Promise((resolve) => {
      connection.addEventListener(
        'icegatheringstatechange',
        () => connection.iceGatheringState === 'complete' && resolve(),
      )
    })
    connection.createDataChannel('data')
    await connection.setLocalDescription(await connection.createOffer())
    await gathered
  },
  /** With the means of a fresh frame, should those of the page have been taken away. */
  'WebRTC of a frame': async (port) => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const urls = `turn:127.0.0.1:${port}?transport=tcp`
    const iceServers = [{ urls: `stun:127.0.0.1:${port}` }, { urls, username: 'a', credential: 'b' }]
    const connection = new frame.contentWindow.RTCPeerConnection({ iceServers })
    const gathered = new Promise((resolve) => {
      connection.addEventListener(
        'icegatheringstatechange',
        () => connection.iceGatheringState === 'complete' && resolve(),
      )
    })
    connection.createDataChannel('data')
    await connection.setLocalDescription(await connection.createOffer())
    await gathered
  },
  form: (port) => {
    const form = Object.assign(document.createElement('form'), { action: `http://127.0.0.1:${port}/`, method: 'post' })
    document.body.append(form)
    form.submit()
  },
  'window.open': (port) => {
    open(`http://127.0.0.1:${port}/`)
  },
  navigation: (port) => {
    location.href = `http://127.0.0.1:${port}/`
  },
}
