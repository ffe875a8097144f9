package chainrule.grader.compile;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.permitted.PermittedTypes;
import chainrule.grader.assemble.CodeCell;
import chainrule.grader.sandbox.GeneratedCalls;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The code that the judge writes into notebooks.
 *
 * <p>A student may call a variable, a method or a class anything. So what this code declares or
 * calls begins with a prefix that no student writes, but for the variable {@code check}, which it
 * declares anew; and packages are named only where the language looks for a type, since there no
 * variable obscures them (JLS 6.4.2).
 */
public final class GeneratedCode {
  /** Makes what this code calls known by its simple name. */
  static final String IMPORT = "import static " + GeneratedCalls.class.getName() + ".*;";

  private static final String PREFIX = "judge$";
  private static final String KIT = QuestionSpec.class.getPackageName();

  private GeneratedCode() {}

  /** Returns the name of something that this code declares. */
  static String name(String of) {
    return PREFIX + of;
  }

  /** Returns the simple names of a homework's own types: its contract, and what goes with it. */
  static Set<String> typesOf(Class<?> contract) {
    return PermittedTypes.of(contract).types().stream()
        .filter(type -> type.startsWith(KIT))
        .map(type -> type.substring(type.lastIndexOf('.') + 1))
        .collect(Collectors.toSet());
  }

  /** Returns the beginning of a text of checks: what they call {@code check}. */
  static String opening(Class<?> contract) {
    String type = nameOf(contract);
    return type + " check = " + name("open") + "(" + type + ".class);\n";
  }

  /** Returns check cells as statements. */
  static String statements(List<CodeCell> checks) {
    return checks.stream().map(GeneratedCode::statement).collect(Collectors.joining());
  }

  private static String statement(CodeCell check) {
    String source = check.source().strip();
    return source + (source.endsWith(";") ? "\n" : ";\n");
  }

  /**
   * Returns an answer cell that asks the judge: no code of a reference enters the sandbox.
   *
   * @param number the question's place in the catalog
   * @param question the question
   */
  public static String standIn(int number, QuestionSpec question) {
    Type[] types = question.answerMethod().getGenericParameterTypes();
    String type = nameOf(question.answerMethod().getGenericReturnType());
    return String.format(
        Locale.ROOT,
        "static %s %s(%s) {\n  return (%s) %s(%d, new java.lang.Object[] {%s});\n}",
        type,
        question.name(),
        list(types.length, i -> nameOf(types[i]) + " p" + i),
        type,
        name("standIn"),
        number,
        list(types.length, i -> "p" + i));
  }

  private static String list(int count, IntFunction<String> entry) {
    return IntStream.range(0, count).mapToObj(entry).collect(Collectors.joining(", "));
  }

  private static String nameOf(Type type) {
    return type.getTypeName().replace('$', '.');
  }
}
