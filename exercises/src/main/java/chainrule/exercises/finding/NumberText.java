package chainrule.exercises.finding;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writes a number as a report shows it. */
public final class NumberText {
  /** A fraction with zeros at its end; what is to be kept of it is the first group. */
  private static final Pattern ZEROS = Pattern.compile("(\\.\\d*[1-9])0+(?=e|$)|\\.0+(?=e|$)");

  private NumberText() {}

  /** Returns six digits, and no zeros at the end. */
  public static String of(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? Long.toString((long) value)
        : ZEROS
            .matcher(String.format(Locale.ROOT, "%.6g", value))
            .replaceFirst(found -> found.group(1) == null ? "" : found.group(1));
  }
}
