package chainrule.grader.report;

import chainrule.exercises.HomeworkId;
import chainrule.grader.command.PrintableText;
import chainrule.grader.result.Score;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the page of a class: what an instructor looks at first. */
public final class ClassPage {
  private final Map<String, ClassTally> homeworks = new TreeMap<>(HomeworkId.NAMES);
  private final Map<String, List<String>> refused = new TreeMap<>(HomeworkId.NAMES);

  /**
   * Adds what counts for a student in one homework.
   *
   * @param title the homework's title
   * @param score what it is worth
   * @param laterFailure why a later notebook could not be graded; null if none failed
   * @param page the file of the student's feedback, as seen from the page
   * @param talk the sheet for a talk with the student, as seen from the page
   */
  public void add(
      String title, Score score, @Nullable String laterFailure, String page, String talk) {
    String homework = score.result().homework();
    ClassView.Student student =
        new ClassView.Student(PrintableText.line(score.result().student()), link(page));
    homeworks
        .computeIfAbsent(homework, id -> new ClassTally(id, title))
        .add(student, link(talk), score, laterFailure);
  }

  /**
   * Adds files that the last run of a homework could not take for anybody's.
   *
   * @param homework the homework's short name
   * @param lines one per file, with the reason
   */
  public void addRefused(String homework, List<String> lines) {
    refused.put(homework, lines);
  }

  /** Returns whether anything was added about a homework. */
  public List<String> homeworks() {
    return List.copyOf(homeworks.keySet());
  }

  /** Returns the page. */
  public String html() {
    List<ClassView> views =
        homeworks.entrySet().stream()
            .map(entry -> entry.getValue().view(refused.getOrDefault(entry.getKey(), List.of())))
            .toList();
    return PageTemplates.of("class.jte", Map.of("homeworks", views));
  }

  private static String link(String file) {
    try {
      return new URI(null, null, file, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no name of a file: " + file, e);
    }
  }
}
