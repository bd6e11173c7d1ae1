import { escapeMarkup } from './markups';
import { articlePath, type OfficePost } from './posts';

const address = (origin: string, post: OfficePost) => escapeMarkup(`${origin}${articlePath(post)}`);

/** The category as RSS 2.0, with the dates that the listing doesn't tell. */
export function rssFeed(origin: string, name: string, posts: readonly OfficePost[]): string {
  const items = posts.map(
    (post) => `<item>
<title>${escapeMarkup(post.title)}</title>
<link>${address(origin, post)}</link>
<guid isPermaLink="false">kpu-${post.id}</guid>
<pubDate>${new Date(post.publishedAt).toUTCString()}</pubDate>
<description>${escapeMarkup(post.body.map((part) => `<p>${escapeMarkup(part)}</p>`).join(''))}</description>
</item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel>
<title>${escapeMarkup(name)}</title>
<link>${origin}/</link>
<description>KPU Kabupaten Probolinggo</description>
<ttl>30</ttl>
${items.join('\n')}
</channel></rss>
`;
}

/** The category as Atom 1.0. */
export function atomFeed(origin: string, name: string, posts: readonly OfficePost[]): string {
  const entries = posts.map(
    (post) => `<entry>
<id>tag:kab-probolinggo.kpu.go.id,2024:${post.id}</id>
<title>${escapeMarkup(post.title)}</title>
<link rel="alternate" href="${address(origin, post)}"/>
<published>${post.publishedAt}</published>
<updated>${post.publishedAt}</updated>
<content type="html">${escapeMarkup(post.body.map((part) => `<p>${escapeMarkup(part)}</p>`).join(''))}</content>
</entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${origin}/</id>
<title>${escapeMarkup(name)}</title>
<updated>${posts[0]?.publishedAt ?? '2024-01-01T00:00:00+07:00'}</updated>
${entries.join('\n')}
</feed>
`;
}
