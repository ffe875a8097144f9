package chainrule.exercises.instructor;

import chainrule.exercises.Homework;
import chainrule.exercises.HomeworkId;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.ipynb.Notebook;
import chainrule.exercises.ipynb.NotebookCell;
import chainrule.exercises.ipynb.NotebookException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A homework as the instructor has it.
 *
 * @param id which homework it is
 * @param contract the contract interface
 * @param notebook the instructor's notebook
 */
public record Assignment(HomeworkId id, Class<?> contract, Notebook notebook) {
  private static final String NOTEBOOK = "hidden/instructor.ipynb";
  private static final Pattern CHECK =
      Pattern.compile("check\\.(\\w+)\\((.*)\\);?\\s*\\z", Pattern.DOTALL);

  /** Returns the contract of a homework; empty if there is none. */
  public static Optional<Class<?>> contract(HomeworkId id) {
    try {
      return Optional.of(Class.forName(id.contractName()));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  /** Returns all homeworks of the course, in order. */
  public static List<HomeworkId> known() {
    return IntStream.rangeClosed(0, HomeworkId.MOST)
        .mapToObj(number -> new HomeworkId(HomeworkId.COURSE, number))
        .filter(id -> contract(id).filter(Assignment::hasNotebook).isPresent())
        .toList();
  }

  private static boolean hasNotebook(Class<?> contract) {
    return contract.getResource(NOTEBOOK) != null;
  }

  /** Returns a homework by its short name, however people write that; empty if there is none. */
  public static Optional<Assignment> of(String id) {
    return HomeworkId.parse(id).flatMap(Assignment::of);
  }

  /** Returns a homework; empty if there is none. */
  public static Optional<Assignment> of(HomeworkId id) {
    return contract(id).filter(Assignment::hasNotebook).map(Assignment::load);
  }

  /** Returns the homework of a contract. */
  static Assignment load(Class<?> contract) {
    HomeworkId id = HomeworkId.of(contract);
    try (InputStream in = contract.getResourceAsStream(NOTEBOOK)) {
      if (in == null) {
        throw new IllegalStateException("no instructor's notebook for " + id);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Assignment(id, contract, Notebook.parse(text, id.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NotebookException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns its questions. */
  public List<QuestionSpec> questions() {
    return QuestionSpec.of(contract);
  }

  /** Returns the parts that a person marks. */
  public List<Homework.Written> written() {
    return List.of(homework(contract).written());
  }

  /** Returns the title a reader sees, such as {@code Optional projects (optional)}. */
  public static String title(Class<?> contract) {
    return homework(contract).title() + remark(contract);
  }

  /** Returns a homework's short name as a list of homeworks has it: {@code h8 (optional)}. */
  public static String listed(HomeworkId id) {
    return id + contract(id).map(Assignment::remark).orElse("");
  }

  private static String remark(Class<?> contract) {
    return homework(contract).optional() ? " (optional)" : "";
  }

  private static Homework homework(Class<?> contract) {
    return Objects.requireNonNull(contract.getAnnotation(Homework.class));
  }

  /** Returns the bank of known answers. */
  public AnswerBank bank() {
    return AnswerBank.of(contract);
  }

  /** Returns the question that a check cell hands an answer in for; empty for any other cell. */
  public static Optional<String> handsIn(NotebookCell cell) {
    return call(cell).map(matcher -> matcher.group(1));
  }

  /** Returns what a check cell hands in, such as {@code (x) -> softmax(x)}. */
  static Optional<String> handedIn(NotebookCell cell) {
    return call(cell).map(matcher -> matcher.group(2));
  }

  private static Optional<Matcher> call(NotebookCell cell) {
    Matcher matcher = CHECK.matcher(cell.source());
    return cell.code() && cell.locked() && matcher.find() ? Optional.of(matcher) : Optional.empty();
  }
}
