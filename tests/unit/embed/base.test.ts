import { beforeEach, describe, expect, it } from 'vitest';
import { findBase } from '../../../embed/base';

const SITE = 'https://site.example/';

function script(src: string): HTMLScriptElement {
  const element = document.createElement('script');
  element.type = 'text/delayed';
  element.src = src;
  return element;
}

describe('where the data is', () => {
  beforeEach(() => {
    document.body.replaceChildren();
  });

  it('is beside the script that runs', () => {
    expect(findBase('https://host.example/coklit/embed.js?x', document, SITE)).toBe(
      'https://host.example/coklit/',
    );
  });

  it('is the address built in for a version-pinned copy', () => {
    expect(findBase('https://cdn.example/embed-1.2.3.js', document, SITE)).toBe(SITE);
  });

  it('is beside the first script that looks like ours where a delayer leaves none', () => {
    document.body.append(
      script('https://host.example/a/embed.js'),
      script('https://host.example/b/embed.js'),
    );
    expect(findBase('', document, SITE)).toBe('https://host.example/a/');
  });

  it("is not beside another service's embed.js when our card comes from elsewhere", () => {
    const node = document.createElement('div');
    node.dataset.pantauCoklit = '';
    const image = document.createElement('img');
    image.src = 'https://host.example/card.svg';
    node.append(image);
    document.body.append(
      script('https://other.example/embed.js'),
      node,
      script('https://host.example/embed.js'),
    );
    expect(findBase('', document, SITE)).toBe('https://host.example/');
  });

  it('is the address built in where nothing else tells', () => {
    expect(findBase('', document, SITE)).toBe(SITE);
  });
});
