package chainrule.grader.intake;

import chainrule.exercises.ipynb.Notebook;
import chainrule.exercises.ipynb.NotebookCell;
import chainrule.exercises.ipynb.NotebookException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells from nbgrader's ids which homework a notebook belongs to. */
public final class HomeworkRecognition {
  private static final Pattern ID = Pattern.compile("(h\\d{1,3})-.+");

  private HomeworkRecognition() {}

  /**
   * Returns the short name of the homework of the first marked cell; empty if no cell is marked.
   */
  public static Optional<String> homework(Notebook notebook) throws NotebookException {
    return homeworks(notebook).stream().findFirst();
  }

  /**
   * Returns why a notebook cannot be graded as a homework; null if it can.
   *
   * <p>A notebook without any code has nothing of another homework in it either: it is graded, and
   * earns nothing.
   */
  static @Nullable String problem(Notebook notebook, String homework) throws NotebookException {
    List<String> homeworks = homeworks(notebook);
    if (homeworks.contains(homework)) {
      return null;
    }
    if (!homeworks.isEmpty()) {
      return "is a notebook of " + homeworks.get(0) + "; expected " + homework;
    }
    return notebook.cells().stream().noneMatch(NotebookCell::code)
        ? null
        : "no cell carries the id of a question (nbgrader's grade_id); expected " + homework;
  }

  private static List<String> homeworks(Notebook notebook) throws NotebookException {
    return notebook.cells().stream()
        .map(NotebookCell::gradeId)
        .filter(Objects::nonNull)
        .map(id -> ID.matcher(id.toLowerCase(Locale.ROOT)))
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .distinct()
        .toList();
  }
}
