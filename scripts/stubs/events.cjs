// Stands in for `events` under xml2js, whose parser listens to its own 'end' and 'error', and uses nothing else of it.
module.exports = class EventEmitter {
  on(name, listener) {
    const heard = this.heard ?? {};
    this.heard = { ...heard, [name]: [...(heard[name] ?? []), listener] };
  }

  removeAllListeners() {
    this.heard = {};
  }

  emit(name, value) {
    const listeners = this.heard?.[name] ?? [];
    // As everywhere: an error that nobody listens to is thrown.
    if (name === 'error' && listeners.length === 0) throw value;
    for (const listener of listeners) listener.call(this, value);
    return listeners.length > 0;
  }
};
