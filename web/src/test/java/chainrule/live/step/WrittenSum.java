package chainrule.live.step;

/**
 * Reads a sum as formulas write it, and calculates it: what a reader would do with a calculator.
 */
final class WrittenSum {

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final String text;
  private int at;

  private WrittenSum(String text) {
    this.text = text.replace(" ", "");
  }

  /** Returns the value of a text such as {@code ½·(0.5701 − 0.99)²}. */
  static double value(String text) {
    var sum = new WrittenSum(text);
    double value = sum.sum();
    if (sum.at < sum.text.length()) {
      throw new AssertionError("can not read " + text + " from " + sum.text.substring(sum.at));
    }
    return value;
  }

  private double sum() {
    double value = product();
    while (true) {
      if (next("+")) {
        value += product();
      } else if (next("−")) {
        value -= product();
      } else {
        return value;
      }
    }
  }

  private double product() {
    double value = factor();
    while (true) {
      if (next("·")) {
        value *= factor();
      } else if (next("/")) {
        value /= factor();
      } else {
        return value;
      }
    }
  }

  private double factor() {
    double value = sign();
    return next("²") ? value * value : value;
  }

  private double sign() {
    if (next("−")) {
      return -factor();
    } else if (next("½")) {
      return 0.5;
    } else if (next("e^")) {
      return Math.exp(sign());
    } else if (next("tanh")) {
      return Math.tanh(sign());
    } else if (next("max(0,")) {
      double value = Math.max(0, sum());
      require(")");
      return value;
    } else if (next("(")) {
      double value = sum();
      require(")");
      return value;
    }
    return number();
  }

  private double number() {
    int from = at;
    while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    String digits = text.substring(from, at);
    return Double.parseDouble(digits + (digits.equals("10") ? "e" + (power() - 1) : ""));
  }

  /** Reads the power of ten that a 10 is raised to; 1 if it is not. */
  private int power() {
    boolean isNegative = next("⁻");
    int power = 0;
    boolean isRaised = false;
    while (at < text.length() && RAISED.indexOf(text.charAt(at)) >= 0) {
      power = 10 * power + RAISED.indexOf(text.charAt(at++));
      isRaised = true;
    }
    return isRaised ? isNegative ? -power : power : 1;
  }

  private void require(String sign) {
    if (!next(sign)) {
      throw new AssertionError("expected " + sign + " at " + at + " of " + text);
    }
  }

  private boolean next(String sign) {
    boolean isNext = text.startsWith(sign, at);
    at += isNext ? sign.length() : 0;
    return isNext;
  }
}
