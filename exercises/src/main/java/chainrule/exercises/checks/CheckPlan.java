package chainrule.exercises.checks;

import chainrule.exercises.QuestionKind;
import chainrule.exercises.QuestionSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * The checks of one question and what each is worth, fixed before any answer runs.
 *
 * @param question the question
 * @param items the checks, public ones first, in the order asked
 */
public record CheckPlan(QuestionSpec question, List<Item> items) {
  /**
   * A check of the plan.
   *
   * @param check the check
   * @param hidden whether only the grader has it
   * @param points what it is worth
   */
  public record Item(CheckMethod check, boolean hidden, double points) {}

  /** Returns the plan of the public checks alone; they share all points of the question. */
  public static CheckPlan ofPublic(QuestionSpec question) {
    return of(question, found(question.publicChecks()), List.of());
  }

  /** Returns the plan of public and hidden checks; together they share all points. */
  public static CheckPlan ofAll(QuestionSpec question) {
    return of(question, found(question.publicChecks()), hidden(question));
  }

  /** Returns for how many seconds a call may go on of the check that allows the longest. */
  public double longestCall() {
    return items.stream().mapToDouble(item -> item.check().seconds()).max().orElse(0);
  }

  /** Returns the public checks, or the hidden ones. */
  List<CheckMethod> checks(boolean hidden) {
    return items.stream().filter(item -> item.hidden() == hidden).map(Item::check).toList();
  }

  private static CheckPlan of(
      QuestionSpec question, List<CheckMethod> open, List<CheckMethod> hidden) {
    double total = weight(open) + weight(hidden);
    List<Item> items = new ArrayList<>();
    open.forEach(check -> items.add(item(check, false, question.points() / total)));
    hidden.forEach(check -> items.add(item(check, true, question.points() / total)));
    return new CheckPlan(question, List.copyOf(items));
  }

  /** What a conceptual question asks may have but one answer, which the public checks know. */
  private static List<CheckMethod> hidden(QuestionSpec question) {
    String name = question.hiddenChecks();
    String file = name.replace('.', '/') + ".class";
    boolean none =
        question.kind() == QuestionKind.CONCEPT
            && question.contract().getClassLoader().getResource(file) == null;
    return none ? List.of() : found(name);
  }

  private static double weight(List<CheckMethod> checks) {
    return checks.stream().mapToDouble(CheckMethod::weight).sum();
  }

  private static Item item(CheckMethod check, boolean hidden, double pointsPerWeight) {
    return new Item(check, hidden, pointsPerWeight * check.weight());
  }

  private static List<CheckMethod> found(String className) {
    try {
      return CheckMethod.of(Class.forName(className));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("no checks: class " + className + " is missing", e);
    }
  }
}
