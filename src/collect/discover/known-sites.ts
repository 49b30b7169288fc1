/** How the address of a page maps to its feed. `$1`, `$2` are the groups of the pattern. */
export interface KnownSite {
  /** Matches host, path and query together: `github.com/owner/name`. */
  page: RegExp
  feed: string
}

/** Where repositories are asked for their releases. */
export const GITHUB = 'https://github.com'

const GITHUB_OWN =
  '(?!about|apps|collections|contact|explore|features|login|marketplace|orgs|pricing|search|settings|sponsors|topics|trending)'
const MEDIUM_OWN = '(?!about|m|me|search|plans|membership|new-story)'

/**
 * Sites with known feeds; the first match wins. Sources: the sites' help pages on feeds; hnrss.org for Hacker News, because its items
 * carry points and the discussion, which the site's own feed does not.
 */
export const KNOWN_SITES: KnownSite[] = [
  // YouTube: the channel's id is in the address, or in the page (see recognise-feed.ts).
  {
    page: /^youtube\.com\/channel\/(UC[\w-]{22})/,
    feed: 'https://www.youtube.com/feeds/videos.xml?channel_id=$1',
  },
  {
    page: /^youtube\.com\/user\/([\w.-]+)/,
    feed: 'https://www.youtube.com/feeds/videos.xml?user=$1',
  },
  {
    page: /^youtube\.com\/(?:playlist|watch)\?(?:.*&)?list=((?:PL|UU|FL|OL)[\w-]+)/,
    feed: 'https://www.youtube.com/feeds/videos.xml?playlist_id=$1',
  },
  // GitHub, GitLab, Codeberg
  {
    page: new RegExp(`^github\\.com/${GITHUB_OWN}([\\w.-]+)/([\\w.-]+)/tags`),
    feed: 'https://github.com/$1/$2/tags.atom',
  },
  {
    page: new RegExp(`^github\\.com/${GITHUB_OWN}([\\w.-]+)/([\\w.-]+)/commits?/([^?#]+)`),
    feed: 'https://github.com/$1/$2/commits/$3.atom',
  },
  {
    page: new RegExp(`^github\\.com/${GITHUB_OWN}([\\w.-]+)/([\\w.-]+)/commits$`),
    feed: 'https://github.com/$1/$2/commits.atom',
  },
  {
    page: new RegExp(
      `^github\\.com/${GITHUB_OWN}([\\w.-]+)/([\\w.-]+?)(?:\\.git)?(?:/releases.*|[?#].*)?$`,
    ),
    feed: 'https://github.com/$1/$2/releases.atom',
  },
  // Of a single repository's advisories there is no feed: that page is read as a list.
  { page: /^github\.com\/advisories(?:\?|$)/, feed: 'https://github.com/security-advisories.atom' },
  { page: new RegExp(`^github\\.com/${GITHUB_OWN}([\\w-]+)$`), feed: 'https://github.com/$1.atom' },
  {
    page: /^gitlab\.com\/((?!explore|help|users)[\w.-]+(?:\/[\w.-]+)+?)(?:\/-\/(?:releases|tags).*)?$/,
    feed: 'https://gitlab.com/$1/-/tags?format=atom',
  },
  {
    page: /^codeberg\.org\/((?!explore|user|org)[\w.-]+)\/([\w.-]+)(?:\/releases.*)?$/,
    feed: 'https://codeberg.org/$1/$2/releases.rss',
  },
  // Communities
  {
    page: /^(?:old\.|new\.)?reddit\.com\/((?:r|user|u)\/[\w+-]+(?:\/m\/\w+)?(?:\/(?:new|hot|top|rising|controversial|submitted))?)(?:\?(.*))?$/,
    feed: 'https://www.reddit.com/$1/.rss?$2',
  },
  { page: /^news\.ycombinator\.com(?:\/(?:news|front)?)?$/, feed: 'https://hnrss.org/frontpage' },
  {
    page: /^news\.ycombinator\.com\/(newest|ask|show|jobs|best|bestcomments|active|launches)$/,
    feed: 'https://hnrss.org/$1',
  },
  { page: /^news\.ycombinator\.com\/shownew$/, feed: 'https://hnrss.org/show' },
  {
    page: /^news\.ycombinator\.com\/(?:user|submitted|threads)\?id=([\w-]+)$/,
    feed: 'https://hnrss.org/user?id=$1',
  },
  { page: /^news\.ycombinator\.com\/item\?id=(\d+)$/, feed: 'https://hnrss.org/item?id=$1' },
  { page: /^lobste\.rs$/, feed: 'https://lobste.rs/rss' },
  { page: /^lobste\.rs\/t\/([\w,.-]+)$/, feed: 'https://lobste.rs/t/$1.rss' },
  { page: /^dev\.to\/t\/([\w-]+)$/, feed: 'https://dev.to/feed/tag/$1' },
  {
    page: /^dev\.to\/(?!about|contact|privacy|tags|top|latest)([\w-]+)$/,
    feed: 'https://dev.to/feed/$1',
  },
  {
    page: /^(stackoverflow|superuser|serverfault|askubuntu)\.com\/questions\/tagged\/([^?#/]+)/,
    feed: 'https://$1.com/feeds/tag/$2',
  },
  { page: /^(?:export\.)?arxiv\.org\/list\/([\w.-]+)/, feed: 'https://rss.arxiv.org/rss/$1' },
  // Packages. npm has no feeds (see npm-repository.ts).
  { page: /^pypi\.org\/project\/([\w.-]+)/, feed: 'https://pypi.org/rss/project/$1/releases.xml' },
  { page: /^crates\.io\/crates\/([\w-]+)/, feed: 'https://static.crates.io/rss/crates/$1.xml' },
  {
    page: /^rubygems\.org\/gems\/([\w.-]+)/,
    feed: 'https://rubygems.org/gems/$1/versions.atom',
  },
  {
    page: /^packagist\.org\/packages\/([\w.-]+)\/([\w.-]+)/,
    feed: 'https://packagist.org/feeds/package.$1/$2.rss',
  },
  // Languages
  { page: /^go\.dev(?:\/blog(?:\/.*)?)?$/, feed: 'https://go.dev/blog/feed.atom' },
  {
    page: /^nodejs\.org\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?blog\/vulnerability/,
    feed: 'https://nodejs.org/en/feed/vulnerability.xml',
  },
  {
    page: /^nodejs\.org(?:\/[a-z]{2}(?:-[a-z]{2})?)?(?:\/(?:download|blog\/release).*)?$/,
    feed: 'https://nodejs.org/en/feed/releases.xml',
  },
  // Security advisories
  { page: /^rustsec\.org(?:\/advisories)?$/, feed: 'https://rustsec.org/feed.xml' },
  { page: /^ubuntu\.com\/security\/notices$/, feed: 'https://ubuntu.com/security/notices/rss.xml' },
  { page: /^debian\.org\/security$/, feed: 'https://www.debian.org/security/dsa' },
  {
    page: /^security\.archlinux\.org(?:\/advisory)?$/,
    feed: 'https://security.archlinux.org/advisory/feed.atom',
  },
  { page: /^security\.gentoo\.org(?:\/glsa)?$/, feed: 'https://security.gentoo.org/glsa/feed.rss' },
  {
    page: /^cisa\.gov\/news-events\/cybersecurity-advisories$/,
    feed: 'https://www.cisa.gov/cybersecurity-advisories/all.xml',
  },
  // People
  { page: /^bsky\.app\/profile\/([\w.:-]+)/, feed: 'https://bsky.app/profile/$1/rss' },
  { page: /^substack\.com\/@([\w-]+)/, feed: 'https://$1.substack.com/feed' },
  { page: /^([\w-]+)\.substack\.com(?:\/.*)?$/, feed: 'https://$1.substack.com/feed' },
  { page: /^medium\.com\/tag\/([\w-]+)/, feed: 'https://medium.com/feed/tag/$1' },
  {
    page: new RegExp(`^medium\\.com/${MEDIUM_OWN}(@?[\\w.-]+)`),
    feed: 'https://medium.com/feed/$1',
  },
  { page: /^([\w-]+)\.medium\.com(?:\/.*)?$/, feed: 'https://$1.medium.com/feed' },
  { page: /^([\w-]+)\.tumblr\.com(?:\/.*)?$/, feed: 'https://$1.tumblr.com/rss' },
  { page: /^([\w-]+)\.wordpress\.com(?:\/.*)?$/, feed: 'https://$1.wordpress.com/feed/' },
  {
    page: /^([\w-]+)\.blogspot\.com(?:\/.*)?$/,
    feed: 'https://$1.blogspot.com/feeds/posts/default',
  },
]

/** Sites where `/@name` is not a Mastodon account. */
export const NOT_MASTODON =
  /(?:^|\.)(?:youtube|medium|tiktok|threads|instagram|x|twitter|flipboard|telegram|t|vimeo|rumble|odysee)\.[a-z]+$/
