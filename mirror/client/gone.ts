/**
 * A shared link outlives the page that it led to: the office's list of older posts says where the post itself is. It
 * shares no module with the other pages, whose scripts would come in more parts for it.
 */
async function lead(template: HTMLTemplateElement, main: Element): Promise<void> {
  const { posts, index } = template.dataset;
  const address = new RegExp(`^(.*/)${posts}/([0-9a-z]+)(?:/(?:index\\.html)?)?$`);
  const [, folder, key = ''] = address.exec(location.pathname) ?? [];
  if (folder === undefined) return;
  const answer = await fetch(folder + index, { cache: 'no-cache' });
  const known: Record<string, unknown> = Object(await answer.json());
  const [title, url] = Object.hasOwn(known, key) ? Object(known[key]) : [];
  if (typeof title !== 'string' || !/^https?:/i.test(`${url}`)) return;
  const shown = document.importNode(template.content, true);
  const [heading, post, news] = shown.querySelectorAll<HTMLElement>('h1, a');
  if (heading) heading.textContent = title;
  post?.setAttribute('href', `${url}`);
  news?.setAttribute('href', folder);
  main.replaceChildren(shown);
}

const template = document.querySelector('template');
const main = document.querySelector('main');
// Where nothing is found the page goes on saying that there is none of this address.
if (template && main) void lead(template, main).catch(() => {});
