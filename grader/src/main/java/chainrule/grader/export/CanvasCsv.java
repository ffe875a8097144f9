package chainrule.grader.export;

import chainrule.exercises.HomeworkId;
import chainrule.grader.gradebook.CurrentMark;
import chainrule.grader.roster.Person;
import chainrule.grader.roster.Roster;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes marks as Canvas imports them into its gradebook: a column per homework, a row per student.
 *
 * <p>Canvas finds a student by {@code SIS Login ID}, which is what the gradebook calls the student
 * unless a roster knows better, and an assignment by the name of its column; it offers to make one
 * that is missing. An empty cell changes nothing, {@code EX} excuses.
 *
 * @see "Canvas, How do I import grades in the Gradebook?"
 */
final class CanvasCsv implements MarksSheet {
  private static final List<String> COLUMNS =
      List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section");

  private static final String EXCUSED = "EX";

  private final Map<String, Map<String, String>> students = new TreeMap<>();
  private final Map<String, Double> homeworks = new TreeMap<>(HomeworkId.NAMES);

  private final Roster roster;

  CanvasCsv(Roster roster) {
    this.roster = roster;
  }

  @Override
  public void missing(String homework, Person person) {
    students
        .computeIfAbsent(person.id(), s -> new TreeMap<>())
        .put(homework, SpreadsheetCell.number(0));
  }

  @Override
  public void add(CurrentMark mark) {
    homeworks.merge(mark.homework(), mark.score().max(), Math::max);
    Map<String, String> scores = students.computeIfAbsent(mark.student(), s -> new TreeMap<>());
    if (mark.graded()) {
      String points = mark.counts() ? SpreadsheetCell.number(mark.score().points()) : EXCUSED;
      scores.put(mark.homework(), points);
    }
  }

  @Override
  public String text() {
    List<String> header = new ArrayList<>(COLUMNS);
    List<String> possible = new ArrayList<>(List.of("Points Possible", "", "", "", ""));
    homeworks.forEach(
        (homework, max) -> {
          header.add(homework.toUpperCase(Locale.ROOT));
          possible.add(SpreadsheetCell.number(max));
        });
    List<List<String>> rows = new ArrayList<>(List.of(header, possible));
    students.forEach(
        (student, scores) -> {
          List<String> row = new ArrayList<>(who(student));
          homeworks.keySet().forEach(homework -> row.add(scores.getOrDefault(homework, "")));
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
                    person.name(),
                    person.cell(Roster.CANVAS),
                    person.cell("sis_user_id"),
                    person.cells().getOrDefault("sis_login_id", person.id()),
                    person.cell("section")))
        .orElse(List.of(SpreadsheetCell.text(student), "", "", SpreadsheetCell.text(student), ""));
  }
}
