// Exact decimal numbers: sums of money are never rounded.

const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i;

/** An integer times a power of ten. */
export class Decimal {
  constructor(digits, exponent) {
    this.digits = digits;
    this.exponent = exponent;
  }

  /** The number as it is written; null for what is not a number. */
  static of(value) {
    const match = NUMBER.exec(String(value).trim());
    if (match === null || !(match[2] || match[3])) return null;
    const [, sign, whole, part = "", power = "0"] = match;
    return new Decimal(BigInt(`${sign}${whole}${part}`), Number(power) - part.length);
  }

  static zero = new Decimal(0n, 0);

  plus(other) {
    const exponent = Math.min(this.exponent, other.exponent);
    const scaled = (number) => number.digits * 10n ** BigInt(number.exponent - exponent);
    return new Decimal(scaled(this) + scaled(other), exponent);
  }

  times(other) {
    return new Decimal(this.digits * other.digits, this.exponent + other.exponent);
  }

  /** Ten to this power times the number. */
  scaled(power) {
    return new Decimal(this.digits, this.exponent + power);
  }

  get isZero() {
    return this.digits === 0n;
  }

  get isNegative() {
    return this.digits < 0n;
  }

  isBelow(other) {
    return this.plus(new Decimal(-other.digits, other.exponent)).isNegative;
  }

  /** All its digits, without an exponent and without zeros that say nothing. */
  toString() {
    const negative = this.digits < 0n;
    let text = (negative ? -this.digits : this.digits).toString();
    if (this.exponent >= 0) {
      text = text === "0" ? text : text + "0".repeat(this.exponent);
    } else {
      text = text.padStart(1 - this.exponent, "0");
      text = `${text.slice(0, this.exponent)}.${text.slice(this.exponent)}`.replace(/\.?0+$/, "");
    }
    return negative ? `-${text}` : text;
  }
}
