/**
 * Platforms on which each subdomain belongs to a different owner but which are missing from the Public Suffix List, because
 * it only adds a domain at the request of its owner. A test shows which of them have been added since.
 */
export const HOSTING_PLATFORMS: readonly string[] = (
  'beehiiv.com blog.fc2.com blog.jp canalblog.com cocolog-nifty.com dreamwidth.org exblog.jp ghost.io hashnode.dev ' +
  'home.blog livedoor.blog livejournal.com mataroa.blog medium.com micro.blog mirror.xyz neocities.org over-blog.com ' +
  'pika.page pixnet.net posthaven.com prose.sh seesaa.net squarespace.com substack.com svbtle.com tistory.com ' +
  'tumblr.com typepad.com weebly.com wordpress.com write.as'
).split(' ')
