package chainrule.grader.intake;

import chainrule.exercises.HomeworkId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose a file is, told from where it lies.
 *
 * <p>Names are counted from the top, where the instructor chose them: below a student's folder the
 * student does, and could call a folder after someone else.
 *
 * @param student who handed it in; null when it is no one's
 * @param folder the folder of the homework in nbgrader's tree; empty outside of it
 * @param problem why nothing is graded at this place; null where a notebook belongs
 * @param id tells apart two students of one name; empty where nothing does
 * @param attempt greater for what was handed in later, as far as the place tells
 */
record FileOwner(
    @Nullable String student, String folder, @Nullable String problem, String id, long attempt) {
  static final String TREE = "submitted";

  private static final int DEPTH = 4;
  private static final Pattern NOTEBOOK = Pattern.compile("(?is)(.*)\\.ipynb(\\.json|\\.txt)?");

  /** Jupyter's and the browsers' way to call a second file of the same name. */
  private static final Pattern COPY =
      Pattern.compile("(?s)(.*\\S)(?:-Copy\\d{1,3}| \\(\\d{1,3}\\))");

  private static final String NOT_IN_TREE =
      "does not lie at submitted/STUDENT/HOMEWORK/FILE; expected exactly that depth";
  private static final String WITHIN =
      "lies in a folder within the student's; expected it directly in the student's folder";
  private static final String NO_SUBMITTER =
      "no " + GradescopeExport.FILE + " says whose it is; expected one beside its folder";
  private static final String TOO_DEEP =
      "lies in a folder within the given one; expected it directly in the given folder, or at"
          + " submitted/STUDENT/HOMEWORK/FILE";

  /**
   * Returns what a place tells.
   *
   * @param route names from the given folder or from nbgrader's {@code submitted} down to the file
   */
  static FileOwner of(List<String> route) {
    return of(route, null);
  }

  /**
   * Returns what a place tells.
   *
   * @param route as above
   * @param submitter who handed it in, if a file beside it says so
   */
  static FileOwner of(List<String> route, GradescopeExport.@Nullable Submitter submitter) {
    DownloadName download = DownloadName.of(route);
    if (download == null) {
      FileOwner plain = plain(route);
      return submitter == null
          ? plain
          : new FileOwner(submitter.name(), plain.folder, plain.problem, submitter.id(), 0);
    }
    String student = submitter == null ? download.student() : submitter.name();
    String id = submitter == null ? download.id() : submitter.id();
    String problem = student == null ? NO_SUBMITTER : route.size() <= 2 ? null : WITHIN;
    return new FileOwner(student, "", problem, id, download.attempt());
  }

  private static FileOwner plain(List<String> route) {
    boolean tree = route.get(0).equals(TREE);
    int size = route.size();
    if (size == 1 || (tree && size == 2)) {
      String student = stem(route.get(size - 1));
      boolean nobody = student.isBlank() || student.startsWith(".");
      return new FileOwner(nobody ? null : student, "", null, "", 0);
    }
    if (!tree) {
      return new FileOwner(null, "", TOO_DEEP, "", 0);
    }
    String folder = size >= DEPTH ? route.get(2) : "";
    return new FileOwner(route.get(1), folder, size == DEPTH ? null : NOT_IN_TREE, "", 0);
  }

  /**
   * Returns the name without its ending, and without what marks a copy; a zip may hold a whole
   * class and is no one's.
   */
  private static String stem(String name) {
    if (FolderWalk.isZipName(name)) {
      return "";
    }
    Matcher notebook = NOTEBOOK.matcher(name);
    String stem = notebook.matches() ? notebook.group(1) : name;
    Matcher copy = COPY.matcher(stem);
    return copy.matches() ? copy.group(1) : stem;
  }

  boolean misplaced() {
    return problem != null;
  }

  /** Returns whether it lies in the folder of a homework, such as {@code h5-backpropagation}. */
  boolean isOf(HomeworkId homework) {
    return HomeworkId.parse(folder)
        .or(() -> HomeworkId.before(folder))
        .filter(homework::equals)
        .isPresent();
  }
}
