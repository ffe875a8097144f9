package chainrule.quiz;

import chainrule.data.CourseFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

/** The answers to one lecture's questions: {@code notebooks/answers/L01.csv} and so on. */
public final class QuizAnswers {

  private static final int LECTURE = 3;

  private final Path file;
  private final Map<String, List<QuizAnswer>> byQuestion = new LinkedHashMap<>();

  private QuizAnswers(Path file) {
    this.file = file;
  }

  /**
   * Returns the answers to a question of the course at hand.
   *
   * @param question the lecture, a hyphen and the question's name, such as {@code L01-bias}
   */
  static List<QuizAnswer> to(String question) {
    if (!question.matches("L\\d\\d-.+")) {
      throw new IllegalArgumentException(
          "quiz: the question is called '"
              + question
              + "'; expected a lecture and a name, such as L01-bias");
    }
    String lecture = question.substring(0, LECTURE);
    Path file = CourseFolder.find().resolve("notebooks/answers").resolve(lecture + ".csv");
    return read(file).answers(question.substring(LECTURE + 1));
  }

  /**
   * Reads a file of answers.
   *
   * @param file a CSV with the columns question, answer, right and says
   * @return all that stand in it
   * @throws IllegalStateException if there is no such file
   */
  public static QuizAnswers read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new IllegalStateException("quiz: no file " + file);
    }
    Table table =
        Table.read()
            .usingOptions(
                CsvReadOptions.builder(file.toFile()).columnTypes(column -> ColumnType.STRING));
    var all = new QuizAnswers(file);
    for (Row row : table) {
      all.byQuestion
          .computeIfAbsent(row.getString("question"), question -> new ArrayList<>())
          .add(
              new QuizAnswer(
                  row.getString("answer"),
                  row.getString("right").equals("yes"),
                  row.getString("says")));
    }
    return all;
  }

  /** {@return the answers to each question, in the order of the file} */
  public Map<String, List<QuizAnswer>> byQuestion() {
    return Collections.unmodifiableMap(byQuestion);
  }

  private List<QuizAnswer> answers(String name) {
    List<QuizAnswer> answers = byQuestion.get(name);
    if (answers == null) {
      throw new IllegalArgumentException(
          "quiz: "
              + file.getFileName()
              + " has no question '"
              + name
              + "'; expected one of "
              + String.join(", ", byQuestion.keySet()));
    }
    return answers;
  }
}
