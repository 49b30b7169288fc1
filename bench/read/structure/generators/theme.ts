/** What a theme puts around an article. The fields may be text or the placeholders of a template language. */
export interface Slots {
  language: string
  title: string
  author: string
  date: string
  body: string
  /** Further elements of the head. */
  head?: string
}

/** A blog's page: banner, byline, share buttons, related posts, a form, a footer. */
export function blogPage({ language, title, author, date, body, head = '' }: Slots): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${title} | Field notes</title>
<meta name="author" content="${author}">
<meta property="og:type" content="article">
<meta property="article:published_time" content="${date}">
${head}
</head>
<body class="post-template">
<header class="site-header"><a class="site-title" href="/">Field notes</a>
<nav class="site-nav"><ul><li><a href="/">Home</a></li><li><a href="/archive">Archive</a></li><li><a href="/about">About</a></li><li><a href="/feed.xml">Feed</a></li></ul></nav></header>
<main>
<article class="post">
<header class="post-header"><h1 class="post-title">${title}</h1>
<p class="post-meta"><time datetime="${date}">${date}</time> · <a rel="author" href="/authors">${author}</a></p></header>
<div class="post-content">
${body}
</div>
<footer class="post-footer">
<ul class="share-links"><li><a href="https://social.example.net/share">Share</a></li><li><a href="mailto:?subject=x">Send by mail</a></li></ul>
<nav class="post-nav"><a rel="prev" href="/older">Why our clocks disagree</a> <a rel="next" href="/newer">A smaller build in an afternoon</a></nav>
</footer>
</article>
<section class="related-posts"><h3>You might also like</h3><ul><li><a href="/a">Ten years of one script</a></li><li><a href="/b">The disk that was never full</a></li><li><a href="/c">Naming machines after rivers</a></li></ul></section>
<aside class="sidebar"><h3>Recent posts</h3><ul><li><a href="/d">Letters from the server room</a></li><li><a href="/e">What the backup taught us</a></li></ul></aside>
</main>
<form class="newsletter" action="/subscribe"><p>Get new posts by mail, twice a month.</p><input name="mail"><button>Subscribe</button></form>
<footer class="site-footer"><p>© 2026 Field notes. All rights reserved.</p><ul><li><a href="/imprint">Imprint</a></li><li><a href="/privacy">Privacy</a></li></ul></footer>
</body>
</html>
`
}

/** A documentation's page: a tree of pages on the left, the page's contents on the right, the neighbours below. */
export function docsPage({ language, title, body, head = '' }: Slots): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${title} - Field manual</title>
${head}
</head>
<body>
<div class="topbar"><a href="/">Field manual</a><div class="search"><input placeholder="Search"></div></div>
<div class="layout">
<div class="sidebar-nav" role="navigation"><ul><li><a href="/start">Getting started</a></li><li><a href="/install">Installation</a><ul><li><a href="/install/debian">On Debian</a></li><li><a href="/install/containers">In containers</a></li></ul></li><li><a href="/config">Configuration</a></li><li><a href="/faq">Questions</a></li></ul></div>
<main class="content" role="main">
<ol class="breadcrumbs"><li><a href="/">Manual</a></li><li><a href="/guides">Guides</a></li><li>${title}</li></ol>
<div class="markdown">
<h1>${title}</h1>
${body}
</div>
<div class="page-tools"><a href="https://code.example.net/edit">Edit this page</a><span>Last updated on 3 July 2026</span></div>
<nav class="pagination"><a href="/previous">Previous<br>Upgrading from version four</a><a href="/next">Next<br>Reading the error messages</a></nav>
</main>
<div class="toc"><p>On this page</p><ul><li><a href="#a">Overview</a></li><li><a href="#b">Details</a></li></ul></div>
</div>
<footer><p>Made with care and too much tea.</p></footer>
</body>
</html>
`
}
