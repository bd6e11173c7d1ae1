/** Milliseconds for which this thread has worked: they do not grow with what else the machine has to do. */
export function cpuTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
