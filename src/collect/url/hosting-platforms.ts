/**
 * Platforms where each subdomain is the site of somebody else and that are not in the Public Suffix List: it only takes
 * what the owner of a domain asks for. A test tells which of them the list has meanwhile.
 */
export const HOSTING_PLATFORMS: readonly string[] = (
  'beehiiv.com blog.fc2.com blog.jp canalblog.com cocolog-nifty.com dreamwidth.org exblog.jp ghost.io hashnode.dev ' +
  'home.blog livedoor.blog livejournal.com mataroa.blog medium.com micro.blog mirror.xyz neocities.org over-blog.com ' +
  'pika.page pixnet.net posthaven.com prose.sh seesaa.net squarespace.com substack.com svbtle.com tistory.com ' +
  'tumblr.com typepad.com weebly.com wordpress.com write.as'
).split(' ')
