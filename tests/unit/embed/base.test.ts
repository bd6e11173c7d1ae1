import { beforeEach, describe, expect, it } from 'vitest';
import { findBase, findFolder } from '../../../embed/base';

function script(src: string): HTMLScriptElement {
  const element = document.createElement('script');
  element.type = 'text/delayed';
  element.src = src;
  return element;
}

function snippet(card: string): HTMLElement {
  const node = document.createElement('div');
  node.dataset.pantauCoklit = '';
  const image = document.createElement('img');
  image.src = card;
  node.append(image);
  return node;
}

describe('where the data is', () => {
  beforeEach(() => {
    document.body.replaceChildren();
  });

  it('is beside the script that runs', () => {
    expect(findBase('https://host.example/coklit/embed.js?x', document)).toBe('https://host.example/coklit/');
  });

  it('is where the card comes from for a version-pinned copy, which may lie anywhere', () => {
    document.body.append(snippet('https://mirror.example/coklit/card.svg'));
    expect(findBase('https://cdn.example/embed-1.2.3.js', document)).toBe('https://mirror.example/coklit/');
  });

  it('is beside a version-pinned copy that stands without a card', () => {
    expect(findBase('https://mirror.example/embed-1.2.3.js', document)).toBe('https://mirror.example/');
  });

  it('is beside the first script that looks like ours where a delayer leaves none', () => {
    document.body.append(
      script('https://host.example/a/embed.js'),
      script('https://host.example/b/embed.js'),
    );
    expect(findBase('', document)).toBe('https://host.example/a/');
  });

  it("is not beside another service's embed.js when our card comes from elsewhere", () => {
    const node = snippet('https://host.example/card.svg');
    document.body.append(
      script('https://other.example/embed.js'),
      node,
      script('https://host.example/embed.js'),
    );
    expect(findBase('', document)).toBe('https://host.example/');
  });

  it('is where the card comes from where a delayer leaves no script at all', () => {
    document.body.append(snippet('https://mirror.example/card.svg'));
    expect(findBase('', document)).toBe('https://mirror.example/');
  });

  it('is nowhere where nothing tells, so that the host’s own files are not asked for', () => {
    expect(findBase('', document)).toBe('');
  });
});

describe('where the data of a mirror of many offices is', () => {
  const HOST = 'https://host.example/coklit/';
  const node = (inside: string) => {
    const div = document.createElement('div');
    div.dataset.pantauCoklit = '';
    div.innerHTML = inside;
    return div;
  };
  const card = (folder: string) => node(`<a href="${folder}"><img src="${folder}card.svg" alt=""></a>`);

  beforeEach(() => {
    document.body.replaceChildren();
  });

  it('is each widget’s own: the folder that its card comes from, below that of the script they share', () => {
    const city = card(`${HOST}kota-malang/`);
    const regency = card(`${HOST}kab-malang/`);
    document.body.append(city, regency);
    expect(findBase(`${HOST}embed.js`, document)).toBe(HOST);
    expect(findFolder(city, HOST)).toBe(`${HOST}kota-malang/`);
    expect(findFolder(regency, HOST)).toBe(`${HOST}kab-malang/`);
  });

  it('is known from the link alone where one line stands for the card', () => {
    expect(findFolder(node(`<a href="${HOST}kab-malang/">Coklit</a>`), HOST)).toBe(`${HOST}kab-malang/`);
  });

  it('is found beside a delayed or a version-pinned script too', () => {
    document.body.append(card(`${HOST}kab-malang/`), script('https://other.example/embed.js'));
    document.body.append(script(`${HOST}embed.js`));
    expect(findBase('', document)).toBe(HOST);
    expect(findBase(`${HOST}embed-1.2.3.js`, document)).toBe(HOST);
  });

  it('is the script’s folder where the card lies elsewhere, the link leads elsewhere, or both are gone', () => {
    for (const other of [
      card('https://elsewhere.example/kab-malang/'),
      node('<a href="https://host.example/">Coklit</a>'),
      node(`<a href="https://elsewhere.example/"><img src="${HOST}card.svg" alt=""></a>`),
      node(''),
    ])
      expect(findFolder(other, HOST)).toBe(HOST);
  });
});
