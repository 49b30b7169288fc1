"""Python's feedparser as a peer: reads jobs line by line and answers each (see bench/peers/serve.ts)."""
import calendar
import json
import sys
import time
from datetime import datetime, timezone

import feedparser


def iso(parsed):
    if parsed is None:
        return None
    return datetime.fromtimestamp(calendar.timegm(parsed), timezone.utc).isoformat()


def links(item):
    return [{k: link.get(k) for k in ("href", "rel", "type")} for link in item.get("links", [])]


def entry(item):
    contents = [one.get("value") for one in item.get("content", [])]
    return {
        "title": item.get("title"),
        "link": item.get("link"),
        "id": item.get("id"),
        "author": item.get("author"),
        "authorEmail": item.get("author_detail", {}).get("email"),
        "authors": [{"name": one.get("name"), "email": one.get("email")} for one in item.get("authors", [])],
        "published": iso(item.get("published_parsed")),
        "updated": iso(item.get("updated_parsed")),
        "created": iso(item.get("created_parsed")),
        "expired": iso(item.get("expired_parsed")),
        "summary": item.get("summary"),
        "content": contents[0] if contents else item.get("summary"),
        "contents": contents or [item.get("summary")],
        "categories": [tag.get("term") for tag in item.get("tags", [])],
        "comments": item.get("comments"),
        "enclosures": [
            {"url": one.get("href"), "type": one.get("type"), "length": one.get("length")}
            for one in item.get("enclosures", [])
        ],
        "links": links(item),
        "media_content": item.get("media_content", []),
        "media_thumbnail": item.get("media_thumbnail", []),
        "copyright": item.get("rights"),
        "license": item.get("license"),
        "publisher": item.get("publisher"),
        "sourceTitle": item.get("source", {}).get("title"),
        "image": item.get("image", {}).get("href"),
    }


def answer(found):
    feed = found.feed
    return {
        "encoding": found.get("encoding"),
        "version": found.get("version"),
        "feed": {
            "title": feed.get("title"),
            "link": feed.get("link"),
            "description": feed.get("subtitle") or feed.get("description"),
            "info": feed.get("info"),
            "language": feed.get("language"),
            "author": feed.get("author"),
            "authorEmail": feed.get("author_detail", {}).get("email"),
            "authors": [{"name": one.get("name"), "email": one.get("email")} for one in feed.get("authors", [])],
            "copyright": feed.get("rights"),
            "generator": feed.get("generator"),
            "id": feed.get("id"),
            "image": feed.get("image", {}).get("href"),
            "updated": iso(feed.get("updated_parsed")),
            "published": iso(feed.get("published_parsed")),
            "categories": [tag.get("term") for tag in feed.get("tags", [])],
            "links": links(feed),
            "docs": feed.get("docs"),
            "ttl": feed.get("ttl"),
            "license": feed.get("license"),
            "publisher": feed.get("publisher"),
            "errorReportsTo": feed.get("errorreportsto"),
            "icon": feed.get("icon"),
            "logo": feed.get("logo"),
        },
        "entries": [entry(item) for item in found.entries],
    }


def parse(item, data):
    headers = {name.lower(): value for name, value in item["headers"].items()}
    if item["url"] is not None:
        headers.setdefault("content-location", item["url"])
    found = feedparser.parse(data, response_headers=headers)
    if not found.get("version") and not found.entries and not found.feed:
        raise ValueError("no feed")
    return len(found.entries) if item["isTimedOnly"] else answer(found)


def peak_mb():
    try:
        with open("/proc/self/status", encoding="utf-8") as status:
            for line in status:
                if line.startswith("VmHWM"):
                    return int(line.split()[1]) / 1024
    except OSError:
        pass
    return 0


for line in sys.stdin:
    items = json.loads(line)["items"]
    loaded = []
    for item in items:
        with open(item["file"], "rb") as file:
            loaded.append((item, file.read()))
    done = {"outputs": [], "complaint": None, "ms": []}
    before = time.process_time()
    for item, data in loaded:
        started_at = time.perf_counter()
        try:
            done["outputs"].append(parse(item, data))
        except Exception as error:  # whatever it throws counts as a failure
            done["complaint"] = done["complaint"] or repr(error)[:200]
            done["outputs"].append(None)
        done["ms"].append((time.perf_counter() - started_at) * 1000)
    done["cpuMs"] = (time.process_time() - before) * 1000
    done["peakMb"] = peak_mb()
    print(json.dumps(done, default=str), flush=True)
