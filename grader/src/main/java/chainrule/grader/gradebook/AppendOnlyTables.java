package chainrule.grader.gradebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes tables that take no change to what they hold: the database itself refuses it. */
final class AppendOnlyTables {
  private AppendOnlyTables() {}

  /** Returns the statements, and after them what guards some tables. */
  static List<String> with(List<String> statements, List<String> tables) {
    List<String> all = new ArrayList<>(statements);
    for (String table : tables) {
      for (String change : List.of("UPDATE", "DELETE")) {
        all.add(
            String.format(
                Locale.ROOT,
                "CREATE TRIGGER %1$s_no_%2$s BEFORE %3$s ON %1$s "
                    + "BEGIN SELECT RAISE(ABORT, 'a gradebook only grows'); END",
                table,
                change.toLowerCase(Locale.ROOT),
                change));
      }
    }
    return List.copyOf(all);
  }
}
