package chainrule.exercises;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What reports say an exception says.
 *
 * <p>The virtual machine writes some messages itself, in its own terms: it names the classes that
 * JShell wraps a cell in, numbers variables whose names it was not given, and says what instruction
 * met a null.
 */
public final class ExceptionText {
  /** What JShell calls the class around a part of a cell. */
  private static final Pattern WRAPPER = Pattern.compile("REPL[./]\\$JShell\\$\\w+[.$/]");

  /** Where a class was loaded from, which a failed cast tells. */
  private static final Pattern LOADED_FROM =
      Pattern.compile(" \\([^()]* (?:is|are) in (?:unnamed )?module .*\\)$");

  private static final Pattern NULL = Pattern.compile("Cannot (.+?)(?: because (.+) is null)?");
  private static final Pattern RETURNED =
      Pattern.compile("the return value of \"([\\w.$]+)\\(.*\\)\"");
  private static final Pattern UNNAMED = Pattern.compile("\"<(?:local|parameter)\\d+>(.*)\"");
  private static final Pattern INVOKE = Pattern.compile("invoke \"([\\w.$]+)\\(.*\\)\"");
  private static final Pattern FIELD = Pattern.compile("(?:read|assign) field \"(\\w+)\"");

  private static final Map<String, String> ACTIONS =
      Map.of(
          "read the array length", "has no length",
          "throw exception", "cannot be thrown",
          "enter synchronized block", "cannot be locked");

  private ExceptionText() {}

  /**
   * Returns what an exception says, in words that a reader of its code knows.
   *
   * @param thrown an exception of an answer; its methods are called
   */
  public static String of(Throwable thrown) {
    String message = String.valueOf(thrown.getMessage());
    if (thrown.getClass() == NullPointerException.class) {
      boolean ours = !message.equals("null") && !NULL.matcher(message).matches();
      return ours || !isOfJdk(thrown) ? ofNull(message) : ofJdk(thrown);
    }
    return LOADED_FROM.matcher(plain(message)).replaceFirst("");
  }

  /** Returns what a message of a null pointer says: what is null, and what that prevents. */
  static String ofNull(String message) {
    Matcher matcher = NULL.matcher(plain(message));
    if (!matcher.matches()) {
      return plain(message);
    }
    String what = matcher.group(2) == null ? "what is used here" : subject(matcher.group(2));
    return what + " is null: it " + action(matcher.group(1));
  }

  private static String subject(String said) {
    Matcher returned = RETURNED.matcher(said);
    if (returned.matches()) {
      return "what " + simple(returned.group(1)) + "() returned";
    }
    Matcher unnamed = UNNAMED.matcher(said);
    if (unnamed.matches()) {
      String inside = unnamed.group(1);
      return inside.isEmpty()
          ? "a variable"
          : (inside.startsWith("[") ? "an entry " : "")
              + inside.replaceFirst("^\\.", "")
              + " of a variable";
    }
    return said.replace("\"", "");
  }

  private static String action(String said) {
    Matcher invoke = INVOKE.matcher(said);
    if (invoke.matches()) {
      return "has no " + simple(invoke.group(1)) + "()";
    }
    Matcher field = FIELD.matcher(said);
    if (field.matches()) {
      return "has no " + field.group(1);
    }
    return said.matches("(load from|store to) .*array")
        ? "has no entries"
        : ACTIONS.getOrDefault(said, "cannot be used");
  }

  /** A message about a variable of the library's own says nothing to who called it. */
  private static boolean isOfJdk(Throwable thrown) {
    StackTraceElement[] stack = thrown.getStackTrace();
    return stack.length > 0 && stack[0].getClassName().startsWith("java.");
  }

  private static String ofJdk(Throwable thrown) {
    StackTraceElement called = thrown.getStackTrace()[0];
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (!frame.getClassName().startsWith("java.")) {
        break;
      }
      called = frame;
    }
    String method = called.getMethodName();
    String type = simple(called.getClassName());
    return "something is null that "
        + (method.equals("<init>") ? "new " + type : type + "." + method)
        + " needs";
  }

  private static String plain(String message) {
    return WRAPPER.matcher(message).replaceAll("");
  }

  private static String simple(String name) {
    return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
  }
}
