import { beforeEach, describe, expect, it } from 'vitest';
import { findBase } from '../../../embed/base';

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
