/** The late part, once it is there. */
export const arrived: { late?: typeof import('../late') } = {};
