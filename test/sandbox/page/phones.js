/** The phones behind the page: every number that was written to or from, without any markup. */

const kept = 200;

/** The number or address of the phone that a message was shown on. */
const addressOf = (message) => (message.direction === 'out' ? message.to : message.from);

/** One phone for `+614…` and `614…`: vendors write the same number differently. */
const keyOf = (address) => (/^\+?[\d\s-]+$/.test(address) ? address.replace(/\D/g, '') : address);

const titleOf = (key) => (/^\d+$/.test(key) ? `+${key}` : key);

export class Phones {
  #phones = new Map();
  replies = 0;

  /** Takes messages in, old or changed ones too; returns the phones that changed. */
  take(messages) {
    const changed = new Set();
    for (const message of messages) {
      const phone = this.#phoneOf(message);
      this.#put(phone, message);
      changed.add(phone);
    }
    return [...changed];
  }

  /** Phones that match, the one that appeared last first. */
  matching(text, vendor) {
    const wanted = text.trim().toLowerCase();
    const digits = wanted.replace(/[\s+-]/g, '');
    return [...this.#phones.values()].reverse().filter((phone) => {
      if (vendor && !phone.messages.some((message) => message.vendor === vendor)) return false;
      if (wanted === '' || (digits && phone.key.includes(digits))) return true;
      return phone.messages.some(({ body }) => body.toLowerCase().includes(wanted));
    });
  }

  /** Puts a phone first, as if it had just appeared. */
  raise(phone) {
    this.#phones.delete(phone.key);
    this.#phones.set(phone.key, phone);
  }

  get size() {
    return this.#phones.size;
  }

  clear() {
    this.#phones.clear();
    this.replies = 0;
  }

  #phoneOf(message) {
    const key = keyOf(addressOf(message));
    const known = this.#phones.get(key);
    if (known) return known;
    const phone = { key, title: titleOf(key), messages: [], total: 0, addresses: new Map() };
    this.#phones.set(key, phone);
    return phone;
  }

  #put(phone, message) {
    const index = phone.messages.findIndex(({ sequence }) => sequence === message.sequence);
    if (index >= 0) {
      phone.messages[index] = message;
      return;
    }
    phone.messages.push(message);
    phone.total += 1;
    phone.addresses.set(message.vendor, addressOf(message));
    if (message.direction === 'in') this.replies += 1;
    if (phone.messages.length > kept) phone.messages.shift();
  }
}
