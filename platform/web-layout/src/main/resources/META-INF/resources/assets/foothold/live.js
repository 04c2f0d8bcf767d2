// Keeps regions marked data-foothold-live up to date. The page stays the one truth: an event only says that it changed,
// and the region is read from the page again. One stream per browser and address; without this script a link refreshes.

const SETTLE = 250
const SLOWEST = 30000

for (const region of document.querySelectorAll('[data-foothold-live]')) {
  follow(region.id, region.dataset.footholdLive)
}

function follow(id, address) {
  const refresh = settled(() => replace(id))
  const news = 'BroadcastChannel' in window ? new BroadcastChannel('foothold-live:' + address) : null
  let ending = null

  const tell = (message) => {
    news?.postMessage(message)
    hear(message)
  }
  const hear = (message) => {
    if (message === 'changed') refresh()
    else state(id, message)
  }
  if (news) news.onmessage = ({ data }) => hear(data)

  const start = () => {
    ending = new AbortController()
    const { signal } = ending
    const lead = () => stream(address, signal, tell)
    if (navigator.locks) {
      state(id, 'on') // another tab may hold the stream and tells us through the channel
      navigator.locks.request('foothold-live:' + address, { signal }, lead).catch(() => {})
    } else lead()
  }
  addEventListener('pagehide', () => ending.abort())
  addEventListener('pageshow', (event) => { if (event.persisted) { start(); refresh() } })
  document.addEventListener('visibilitychange', () => { if (!document.hidden && refresh.missed) refresh() })
  start()
}

// Reads server-sent events, whatever their names, and connects again until the page goes.
async function stream(address, signal, tell) {
  let last = null
  let wait = 1000
  let first = true
  while (!signal.aborted) {
    try {
      const headers = { Accept: 'text/event-stream', ...(last && { 'Last-Event-ID': last }) }
      const answer = await fetch(address, { headers, signal, cache: 'no-store' })
      if (answer.status === 401 || answer.status === 404) return tell('off')
      if (answer.ok && answer.headers.get('Content-Type')?.startsWith('text/event-stream')) {
        for await (const event of events(answer.body)) {
          if (event.retry) wait = event.retry
          if (event.id) last = event.id
          if (event.data !== undefined) { tell('on'); tell('changed') }
          else if (first) tell('on')
          first = false
        }
        wait = Math.min(wait, 5000)
      }
    } catch { /* the connection broke, or the page is going */ }
    if (signal.aborted) return
    tell('off')
    await pause(wait * (0.5 + Math.random()), signal)
    wait = Math.min(wait * 2, SLOWEST)
    first = true
  }
}

async function * events(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const blocks = (text + value.replaceAll('\r', '')).split('\n\n')
    text = blocks.pop()
    for (const block of blocks) yield parsed(block)
  }
}

function parsed(block) {
  const event = {}
  for (const line of block.split('\n')) {
    const at = line.indexOf(':')
    if (at === 0) continue
    const field = at < 0 ? line : line.slice(0, at)
    const value = at < 0 ? '' : line.slice(at + 1).replace(/^ /, '')
    if (field === 'data') event.data = event.data === undefined ? value : event.data + '\n' + value
    else if (field === 'id') event.id = value
    else if (field === 'retry' && /^\d+$/.test(value)) event.retry = Number(value)
  }
  return event
}

// Puts the region as the page now has it in the place of the old one; focus stays on the same thing where that is still there.
async function replace(id) {
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' }, cache: 'no-store' })
  if (!answer.ok || answer.redirected) return state(id, 'off')
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(id)
  const region = document.getElementById(id)
  if (!fresh) return location.reload() // what was followed is over, and the page has another shape now
  if (!region || fresh.innerHTML === region.innerHTML) return
  const focused = region.contains(document.activeElement) ? document.activeElement : null
  const same = focused?.id ? '#' + CSS.escape(focused.id) : focused?.hasAttribute('href') ? `a[href="${CSS.escape(focused.getAttribute('href'))}"]` : null
  const open = [...region.querySelectorAll('details[id][open]')].map((details) => details.id)
  const count = fresh.dataset.footholdLiveCount
  const changed = count !== region.dataset.footholdLiveCount

  region.replaceChildren(...fresh.childNodes)
  region.dataset.footholdLiveCount = count
  open.forEach((details) => document.getElementById(details)?.setAttribute('open', ''))
  if (focused) {
    const target = (same && region.querySelector(same)) || region
    if (target === region) region.tabIndex = -1
    target.focus({ preventScroll: true })
  }
  const says = document.querySelector(`[data-foothold-live-says="${id}"]`)
  if (changed && says) says.textContent = says.dataset.footholdLiveWords.replace('[n]', count)
}

function state(id, now) {
  for (const each of ['on', 'off']) {
    const line = document.querySelector(`[data-foothold-live-${each}="${id}"]`)
    if (line) line.hidden = each !== now
  }
  const refresh = document.querySelector(`[data-foothold-live-refresh="${id}"]`)
  if (refresh) refresh.hidden = now === 'on'
}

// Many events in a moment are one refresh; a page nobody looks at waits until somebody does.
function settled(action) {
  let timer = null
  const run = () => {
    run.missed = document.hidden
    if (document.hidden || timer) return
    timer = setTimeout(() => { timer = null; action().catch(() => {}) }, SETTLE)
  }
  return run
}

function pause(milliseconds, signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => { clearTimeout(timer); resolve() }, { once: true })
  })
}
