import { describe, expect, it } from 'vitest';
import { drawStreet } from '../../../components/drawings';
import { HouseRow } from '../../../components/HouseRow';
import { show } from './samples';

const houses = (path: string) => path.match(/h2l4/g)?.length ?? 0;

describe('the street', () => {
  it('has one house per day: dark behind, pale ahead, today underlined', () => {
    const { behind, now, ahead } = drawStreet({ total: 31, passed: 18, today: 19 }, 1);
    expect([behind, now, ahead].map(houses)).toEqual([18, 1, 12]);
    expect(now).toContain('h10v2h-10z');
  });

  it('stands in one line up to 34 days, in two where the box is narrow', () => {
    const month = { total: 31, passed: 0, today: null };
    expect(drawStreet(month, 1)).toMatchObject({ width: 388, height: 15 });
    expect(drawStreet(month, 2)).toMatchObject({ width: 199, height: 30 });
    expect(drawStreet({ total: 60, passed: 0, today: null }, 1).height).toBe(30);
  });

  it('keeps its houses small where they are few', () => {
    expect(drawStreet({ total: 3, passed: 0, today: null }, 1).width).toBe(199);
  });

  it('can mark a day that is not the first ahead', () => {
    const { behind, now, ahead } = drawStreet({ total: 31, passed: 0, today: 31 }, 2);
    expect([behind, now, ahead].map(houses)).toEqual([0, 1, 30]);
  });

  it('is passed over by screen readers', async () => {
    const root = await show(<HouseRow total={31} passed={31} today={null} lines={1} />);
    expect(root.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(root.querySelectorAll('path')).toHaveLength(1);
  });
});
