package chainrule.grader.export;

import chainrule.exercises.HomeworkId;
import chainrule.grader.gradebook.CurrentMark;
import chainrule.grader.roster.Person;
import chainrule.grader.roster.Roster;
import com.google.common.html.HtmlEscapers;
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
final class MoodleCsv implements MarksSheet {
  private record Cells(String points, String feedback) {
    static final Cells EMPTY = new Cells("", "");
  }

  private static final List<String> COLUMNS =
      List.of("Identifier", "Full name", "Email address", "Username");

  private final Map<String, Map<String, Cells>> students = new TreeMap<>();
  private final TreeSet<String> homeworks = new TreeSet<>(HomeworkId.NAMES);

  private final Roster roster;

  MoodleCsv(Roster roster) {
    this.roster = roster;
  }

  @Override
  public void missing(String homework, Person person) {
    students
        .computeIfAbsent(person.id(), s -> new TreeMap<>())
        .put(homework, new Cells(SpreadsheetCell.number(0), "no submission"));
  }

  @Override
  public void add(CurrentMark mark) {
    homeworks.add(mark.homework());
    students
        .computeIfAbsent(mark.student(), s -> new TreeMap<>())
        .put(
            mark.homework(),
            new Cells(
                mark.counts() ? SpreadsheetCell.number(mark.score().points()) : "",
                SpreadsheetCell.text(
                    HtmlEscapers.htmlEscaper().escape(String.join("; ", Explanation.of(mark))))));
  }

  @Override
  public String text() {
    boolean known = !roster.people().isEmpty();
    List<String> header = new ArrayList<>(known ? COLUMNS : List.of("Username"));
    for (String homework : homeworks) {
      String name = homework.toUpperCase(Locale.ROOT);
      header.addAll(List.of(name, name + " (feedback)"));
    }
    List<List<String>> rows = new ArrayList<>(List.of(header));
    students.forEach(
        (student, cells) -> {
          List<String> row =
              new ArrayList<>(known ? who(student) : List.of(SpreadsheetCell.text(student)));
          for (String homework : homeworks) {
            Cells of = cells.getOrDefault(homework, Cells.EMPTY);
            row.addAll(List.of(of.points(), of.feedback()));
          }
          rows.add(row);
        });
    return SpreadsheetCell.table(rows);
  }

  private List<String> who(String student) {
    return roster
        .find(student)
        .map(
            person ->
                SpreadsheetCell.texts(
                    identifier(person.cell(Roster.MOODLE)),
                    person.name(),
                    person.cell(Roster.EMAIL),
                    person.cells().getOrDefault("username", person.id())))
        .orElse(List.of("", "", "", SpreadsheetCell.text(student)));
  }

  /** Moodle numbers those who take part in an assignment. */
  private static String identifier(String number) {
    return number.isEmpty() ? "" : "Participant " + number;
  }
}
