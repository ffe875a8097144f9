package chainrule.grader.export;

import chainrule.grader.gradebook.Cell;
import chainrule.grader.gradebook.Mark;
import chainrule.grader.gradebook.Sheet;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes marks as Moodle imports them: a row per student, for each homework its points and a
 * feedback.
 *
 * <p>Moodle asks whom a column identifies and which grade item it fills; the headers name both. It
 * shows feedback as HTML, so what stands there is escaped.
 *
 * @see "Moodle, Grade import: CSV file"
 */
final class MoodleCsv implements Sheet {
  private record Cells(String points, String feedback) {
    static final Cells EMPTY = new Cells("", "");
  }

  private final Map<String, Map<String, Cells>> students = new TreeMap<>();
  private final TreeSet<String> homeworks = new TreeSet<>();

  @Override
  public void add(Mark mark) {
    homeworks.add(mark.homework());
    students
        .computeIfAbsent(mark.student(), s -> new TreeMap<>())
        .put(
            mark.homework(),
            new Cells(
                mark.counts() ? Cell.number(mark.score().points()) : "",
                Cell.text(escaped(String.join("; ", Explanation.of(mark))))));
  }

  @Override
  public String text() {
    List<String> header = new ArrayList<>(List.of("Username"));
    for (String homework : homeworks) {
      String name = homework.toUpperCase(Locale.ROOT);
      header.addAll(List.of(name, name + " (feedback)"));
    }
    List<List<String>> rows = new ArrayList<>(List.of(header));
    students.forEach(
        (student, cells) -> {
          List<String> row = new ArrayList<>(List.of(Cell.text(student)));
          for (String homework : homeworks) {
            Cells of = cells.getOrDefault(homework, Cells.EMPTY);
            row.addAll(List.of(of.points(), of.feedback()));
          }
          rows.add(row);
        });
    return Cell.table(rows);
  }

  private static String escaped(String text) {
    StringOutput html = new StringOutput();
    Escape.htmlContent(text, html);
    return html.toString();
  }
}
