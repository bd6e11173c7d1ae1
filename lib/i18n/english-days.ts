/** A file of its own, because the widget has English only where it is asked for. */
export const englishDays = () => ({
  months: 'January February March April May June July August September October November December',
  weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
});
