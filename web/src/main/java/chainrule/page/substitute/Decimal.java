package chainrule.page.substitute;

/**
 * A number of at least 0 in decimal digits, {@code 0.d₁d₂… · 10ᵖ}.
 *
 * @param digits without zeros at the front, or a single one
 * @param point p, how many digits stand before the point
 */
record Decimal(String digits, int point) {

  /** Returns the fewest digits that tell a finite number of at least 0 from all others. */
  static Decimal of(double value) {
    String text = Double.toString(value);
    int e = text.indexOf('E');
    int exponent = e < 0 ? 0 : Integer.parseInt(text.substring(e + 1));
    String mantissa = e < 0 ? text : text.substring(0, e);
    int point = mantissa.indexOf('.');
    String digits = mantissa.substring(0, point) + mantissa.substring(point + 1);
    int zeros = 0;
    while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
      zeros++;
    }
    return value == 0
        ? new Decimal("0", 1)
        : new Decimal(digits.substring(zeros), exponent + point - zeros);
  }

  /** Returns the number with so many digits, halves rounded up; with none it is 0 or carries. */
  Decimal rounded(int count) {
    if (count >= digits.length()) {
      return this;
    }
    if (count < 0) {
      return new Decimal("0", 1);
    }
    char[] kept = digits.substring(0, count).toCharArray();
    int at = count - 1;
    boolean carry = digits.charAt(count) >= '5';
    for (; carry && at >= 0; at--) {
      carry = kept[at] == '9';
      kept[at] = carry ? '0' : (char) (kept[at] + 1);
    }
    if (carry) {
      return new Decimal("1" + new String(kept), point + 1);
    }
    return count == 0 ? new Decimal("0", 1) : new Decimal(new String(kept), point);
  }

  /** Returns it with a fixed number of places behind the point. */
  String fixed(int places) {
    Decimal rounded = rounded(point + places);
    StringBuilder text = new StringBuilder();
    for (int i = Math.min(0, rounded.point - 1); i < rounded.point + places; i++) {
      if (i == rounded.point) {
        text.append('.');
      }
      text.append(rounded.digit(i));
    }
    return text.toString();
  }

  /** Returns it with one digit before the point and a power of ten. */
  String scientific(int places) {
    Decimal rounded = rounded(places + 1);
    StringBuilder text = new StringBuilder().append(rounded.digit(0));
    for (int i = 1; i <= places; i++) {
      text.append(i == 1 ? "." : "").append(rounded.digit(i));
    }
    int power = digits.equals("0") ? 0 : rounded.point - 1;
    return text.append(power < 0 ? "e-" : "e+")
        .append(Math.abs(power) < 10 ? "0" : "")
        .append(Math.abs(power))
        .toString();
  }

  /** Returns so many digits, with a power of ten if the number is small or has more of them. */
  String general(int count) {
    Decimal rounded = rounded(count);
    boolean isPlain = digits.equals("0") || (rounded.point > -4 && rounded.point <= count);
    return isPlain ? rounded.fixed(count - rounded.point) : rounded.scientific(count - 1);
  }

  private char digit(int index) {
    return index < 0 || index >= digits.length() ? '0' : digits.charAt(index);
  }
}
