package chainrule.page.substitute;

/**
 * What {@link java.util.Formatter} makes of a format on a page, in English, as far as the library
 * needs it: {@code s}, {@code d}, {@code x}, {@code f}, {@code e} and {@code g} with a width, a
 * precision and the flags {@code -} and {@code 0}.
 *
 * <p>The one of the compiler's class library knows every language and is larger than all else on
 * the page together.
 */
public final class Formatter {

  private static final int USUAL_PRECISION = 6;

  private Formatter() {}

  /** Returns a format with its values in their places. */
  public static String of(String format, Object... values) {
    StringBuilder text = new StringBuilder();
    int next = 0;
    int at = 0;
    while (at < format.length()) {
      char letter = format.charAt(at++);
      if (letter != '%') {
        text.append(letter);
        continue;
      }
      int end = at;
      while (format.charAt(end) < 'a' && format.charAt(end) != '%') {
        end++;
      }
      char kind = format.charAt(end);
      if (kind == '%' || kind == 'n') {
        text.append(kind == '%' ? '%' : '\n');
      } else {
        text.append(padded(format.substring(at, end), kind, values[next++]));
      }
      at = end + 1;
    }
    return text.toString();
  }

  /** Returns a value as a specification such as {@code -12.3} wants it. */
  private static String padded(String specification, char kind, Object value) {
    boolean toTheLeft = specification.startsWith("-");
    boolean zeros = specification.startsWith("0");
    int point = specification.indexOf('.');
    String width =
        specification.substring(
            toTheLeft || zeros ? 1 : 0, point < 0 ? specification.length() : point);
    int precision = point < 0 ? -1 : Integer.parseInt(specification.substring(point + 1));
    StringBuilder padded = new StringBuilder(converted(kind, value, precision));
    int wanted = width.isEmpty() ? 0 : Integer.parseInt(width);
    int front = zeros && padded.length() > 0 && padded.charAt(0) == '-' ? 1 : 0;
    while (padded.length() < wanted) {
      padded.insert(toTheLeft ? padded.length() : front, zeros ? '0' : ' ');
    }
    return padded.toString();
  }

  private static String converted(char kind, Object value, int precision) {
    if (kind == 'x') {
      return value instanceof Long number
          ? Long.toHexString(number)
          : Integer.toHexString(((Number) value).intValue());
    }
    if (kind != 'f' && kind != 'e' && kind != 'g') {
      String said = String.valueOf(value);
      return precision >= 0 && precision < said.length() ? said.substring(0, precision) : said;
    }
    double number = ((Number) value).doubleValue();
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return String.valueOf(number);
    }
    Decimal decimal = Decimal.of(Math.abs(number));
    int places = precision < 0 ? USUAL_PRECISION : precision;
    boolean isNegative = number < 0 || 1 / number < 0;
    return (isNegative ? "-" : "")
        + switch (kind) {
          case 'f' -> decimal.fixed(places);
          case 'e' -> decimal.scientific(places);
          default -> decimal.general(Math.max(1, places));
        };
  }
}
