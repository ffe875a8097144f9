package chainrule.grader.homework;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.instructor.AnswerBank;
import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.exercises.ipynb.StudentNotebook;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A made-up class, to try grading on: each of its students has answered some questions rightly, in
 * one way or another, made known mistakes in others and left some out, all drawn by lot. How often
 * a mistake occurs in it says nothing about people.
 */
public final class SampleClass {
  private static final int STUDENTS = 24;
  private static final double LEFT_OUT = 0.05;

  private final Assignment assignment;
  private final SplittableRandom random;

  private SampleClass(Assignment assignment) {
    this.assignment = assignment;
    this.random = new SplittableRandom(assignment.id().number());
  }

  /**
   * Writes the class; it is the same each time.
   *
   * @param assignment the homework
   * @param folder made here
   * @return how many notebooks it is
   * @throws FileAlreadyExistsException if the folder is there
   */
  public static int write(Assignment assignment, Path folder) throws IOException {
    if (Files.exists(folder)) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    Files.createDirectories(folder);
    SampleClass sample = new SampleClass(assignment);
    for (int i = 1; i <= STUDENTS; i++) {
      String name = String.format(Locale.ROOT, "student-%02d.ipynb", i);
      Files.writeString(folder.resolve(name), sample.notebook());
    }
    return STUDENTS;
  }

  /** Returns the notebook of one more student. */
  private String notebook() throws IOException {
    double skill = random.nextDouble(0.3, 1);
    Map<String, String> answers = new HashMap<>();
    for (QuestionSpec question : assignment.questions()) {
      answer(question, skill).ifPresent(answer -> answers.put(question.gradeId(), answer));
    }
    try {
      return StudentNotebook.answered(assignment.notebook(), answers).toJson();
    } catch (NotebookException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private Optional<String> answer(QuestionSpec question, double skill) {
    AnswerBank bank = assignment.bank();
    if (random.nextDouble() < LEFT_OUT) {
      return Optional.empty();
    }
    if (random.nextDouble() > skill) {
      return drawn(bank.of(question, AnswerBank.Role.MISTAKE));
    }
    Optional<String> other = drawn(bank.of(question, AnswerBank.Role.ALTERNATIVE));
    return random.nextBoolean() && other.isPresent()
        ? other
        : Optional.of(bank.reference(question).source());
  }

  /** What an earlier answer carries into another stands in a class below it, and in no cell. */
  private Optional<String> drawn(List<AnswerBank.Entry> entries) {
    List<String> cells =
        entries.stream()
            .map(AnswerBank.Entry::source)
            .filter(source -> !source.contains("super."))
            .toList();
    return cells.isEmpty()
        ? Optional.empty()
        : Optional.of(cells.get(random.nextInt(cells.size())));
  }
}
