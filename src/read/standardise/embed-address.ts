/** Where an embedded thing can be opened, and what kind of thing it is. */
export interface EmbedAddress {
  href: string
  kind: 'play' | 'map' | 'link'
}

/**
 * The address at which people open what a frame shows: the page of a video instead of its player. `null` for an address
 * that no rule knows; `ignored` for what is never part of an article.
 */
export function embedAddress(src: string): EmbedAddress | 'ignored' | null {
  const url = URL.parse(src.startsWith('//') ? `https:${src}` : src)
  if (!url || !/^https?:$/.test(url.protocol)) return 'ignored'
  const host = url.hostname.replace(/^www\./, '')
  if (IGNORED.test(host + url.pathname)) return 'ignored'
  // Services that wrap others' players: Embedly on Medium, Facebook's plugins.
  const inner = url.searchParams.get('src') ?? url.searchParams.get('href')
  if (/(?:^|\.)(?:embedly\.com|facebook\.com)$/.test(host) && inner && inner !== src) {
    return embedAddress(inner) ?? link(inner)
  }
  for (const [hosts, open, kind = 'play'] of RULES) {
    if (!hosts.test(host)) continue
    const href = open(url)
    return href === null ? null : { href, kind }
  }
  // PeerTube runs on anybody's host.
  if (/^\/videos\/embed\/[\w-]+/.test(url.pathname))
    return { href: swap(url, '/videos/embed/', '/w/'), kind: 'play' }
  // Mastodon and its kin.
  if (/^\/@[\w.@-]+\/\d+\/embed$/.test(url.pathname)) return link(swap(url, '/embed', ''))
  return null
}

function link(href: string): EmbedAddress {
  return { href, kind: 'link' }
}

type Rule = readonly [hosts: RegExp, open: (url: URL) => string | null, kind?: EmbedAddress['kind']]

/** The address with a part of its path replaced and without a query that only concerns the player. */
function swap(url: URL, from: string, to: string): string {
  return `${url.origin}${url.pathname.replace(from, to)}`
}

const same = (url: URL): string => url.href
const bare = (url: URL): string => `${url.origin}${url.pathname}`
const part = (url: URL, pattern: RegExp): string | null =>
  pattern.exec(url.pathname + url.search)?.[1] ?? null

function made(before: string, id: string | null, after = ''): string | null {
  return id === null ? null : before + id + after
}

function youtube(url: URL): string | null {
  const list = url.searchParams.get('list')
  const id = part(url, /^\/(?:embed|v|shorts|live)\/([\w-]{6,})/) ?? part(url, /[?&]v=([\w-]{6,})/)
  if (id !== null && id !== 'videoseries') return `https://www.youtube.com/watch?v=${id}`
  return list === null ? null : `https://www.youtube.com/playlist?list=${list}`
}

function bilibili(url: URL): string | null {
  const id = url.searchParams.get('bvid') ?? made('av', url.searchParams.get('aid'))
  return made('https://www.bilibili.com/video/', id)
}

const RULES: readonly Rule[] = [
  [/^(?:(?:m\.)?youtube(?:-nocookie)?\.com|youtube\.googleapis\.com)$/, youtube],
  [/^youtu\.be$/, bare],
  [/^player\.vimeo\.com$/, (url) => made('https://vimeo.com/', part(url, /^\/video\/(\d+)/))],
  [
    /^(?:geo\.)?dailymotion\.com$/,
    (url) => made('https://www.dailymotion.com/video/', part(url, /video[/=](\w+)/)),
  ],
  [/^player\.bilibili\.com$/, bilibili],
  [
    /^embed\.nicovideo\.jp$/,
    (url) => made('https://www.nicovideo.jp/watch/', part(url, /^\/watch\/(\w+)/)),
  ],
  [/^embed(?:-ssl)?\.ted\.com$/, (url) => made('https://www.ted.com', url.pathname)],
  [/^loom\.com$/, (url) => swap(url, '/embed/', '/share/')],
  [/^(?:player|clips)\.twitch\.tv$/, same],
  [
    /^(?:rutube\.ru|fast\.wistia\.(?:net|com)|vk\.com|vkvideo\.ru|player\.youku\.com|streamable\.com|rumble\.com|odysee\.com|play\.vidyard\.com|videopress\.com|iframe\.mediadelivery\.net|media\.ccc\.de|tiktok\.com)$/,
    same,
  ],
  [/^hatenablog-parts\.com$/, (url) => url.searchParams.get('url'), 'link'],
  [/^asciinema\.org$/, (url) => made('https://asciinema.org/a/', part(url, /^\/a\/(\w+)/))],
  [/^open\.spotify\.com$/, (url) => swap(url, '/embed/', '/').replace('/embed-podcast/', '/')],
  [/^w\.soundcloud\.com$/, (url) => url.searchParams.get('url') ?? same(url)],
  [/^embed\.podcasts\.apple\.com$/, (url) => bare(url).replace('://embed.', '://')],
  [
    /^(?:bandcamp\.com|player\.simplecast\.com|buzzsprout\.com|share\.transistor\.fm|html5-player\.libsyn\.com|embed\.acast\.com|podbean\.com|anchor\.fm|podcasters\.spotify\.com|omny\.fm|player\.captivate\.fm|player\.megaphone\.fm|castbox\.fm|podigee\.io|play\.libsyn\.com|widget\.spreaker\.com|xiaoyuzhoufm\.com|overcast\.fm|pca\.st)$/,
    same,
  ],
  [/^gist\.github\.com$/, (url) => bare(url).replace(/\.(?:js|pibb)$/, ''), 'link'],
  [/^gitlab\.com$/, (url) => bare(url).replace(/\.js$/, ''), 'link'],
  [/^codepen\.io$/, (url) => bare(url).replace(/\/embed\/(?:preview\/)?/, '/pen/'), 'link'],
  [/^jsfiddle\.net$/, (url) => bare(url).replace(/\/embedded\/.*$/, '/'), 'link'],
  [/^codesandbox\.io$/, (url) => swap(url, '/embed/', '/s/'), 'link'],
  [/^stackblitz\.com$/, bare, 'link'],
  [/^observablehq\.com$/, (url) => swap(url, '/embed/', '/'), 'link'],
  [
    /^(?:replit\.com|glitch\.com|jsbin\.com|play\.rust-lang\.org|go\.dev|godbolt\.org|scrimba\.com|carbon\.now\.sh|colab\.research\.google\.com|nbviewer\.org)$/,
    same,
    'link',
  ],
  [
    /^platform\.(?:twitter|x)\.com$/,
    (url) => made('https://twitter.com/i/status/', url.searchParams.get('id')),
    'link',
  ],
  [
    /^embed\.bsky\.app$/,
    (url) =>
      made(
        'https://bsky.app/profile/',
        part(url, /^\/embed\/([^/?]+\/)/),
        `post/${url.pathname.split('/').at(-1)}`,
      ),
    'link',
  ],
  [
    /^(?:instagram\.com|threads\.net|threads\.com)$/,
    (url) => bare(url).replace(/embed\/?(?:captioned\/?)?$/, ''),
    'link',
  ],
  [/^linkedin\.com$/, (url) => swap(url, '/embed/', '/'), 'link'],
  [
    /^(?:embed\.)?reddit(?:media)?\.com$/,
    (url) => made('https://www.reddit.com', url.pathname),
    'link',
  ],
  [
    /^(?:maps\.google\.[a-z.]{2,6}|openstreetmap\.org|umap\.openstreetmap\.fr|api\.mapbox\.com)$/,
    same,
    'map',
  ],
  [/^google\.[a-z.]{2,6}$/, (url) => (url.pathname.startsWith('/maps') ? same(url) : null), 'map'],
  [
    /^docs\.google\.com$/,
    (url) => (url.pathname.startsWith('/forms/') ? null : bare(url).replace(/\/embed$/, '/pub')),
    'link',
  ],
  [
    /^(?:speakerdeck\.com|slideshare\.net|slides\.com|canva\.com|prezi\.com|miro\.com|(?:www\.)?figma\.com|embed\.figma\.com|excalidraw\.com|datawrapper\.dwcdn\.net|flo\.uri\.sh|public\.flourish\.studio|public\.tableau\.com|infogram\.com|e\.infogram\.com|ourworldindata\.org|drive\.google\.com|archive\.org|airtable\.com|notion\.site)$/,
    same,
    'link',
  ],
]

/** Advertisements, tracking, consent, sign-in, forms for addresses, comments and share buttons, by host and path. */
const IGNORED =
  /doubleclick|googlesyndication|googletagmanager|google-analytics|adservice|adsystem|adnxs|taboola|outbrain|criteo|recaptcha|hcaptcha|cookiebot|onetrust|consent|usercentrics|disqus|utteranc|giscus|commento|hyvor|coral|accounts\.google|appleid|login|signin|oauth|facebook\.com\/(?:plugins\/(?:like|page|share|comments|follow)|tr\b)|twitter\.com\/widgets|addthis|sharethis|addtoany|mailchimp|list-manage|convertkit|kit\.com|beehiiv|buttondown|substack\.com\/embed|tinyletter|sendinblue|hubspot|typeform|paypal|buymeacoffee|ko-fi|patreon|opencollective|ghbtns\.com|livechat|intercom|drift\.com|zendesk|hotjar|optimizely|ads?[./-]/
