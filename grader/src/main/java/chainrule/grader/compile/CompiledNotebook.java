package chainrule.grader.compile;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.finding.Obstacle;
import chainrule.grader.assemble.CodeCell;
import chainrule.grader.result.Note;
import chainrule.grader.wire.Message;
import chainrule.grader.wire.MessageLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A compiled notebook: what to define in a sandbox, then what to run in it, in order.
 *
 * @param classes everything there is to define
 * @param steps what to run
 * @param errors why questions cannot be examined, by question
 * @param notes compile errors in cells that belong to no question, and what was left out
 * @param stops how many steps have run when a question is examined, by its name; where it is not
 *     said, all of them
 * @param found which cell has the answer to a question that has no answer cell, by its name
 * @param places which cells the classes come from
 */
public record CompiledNotebook(
    List<Message.ClassFile> classes,
    List<Step> steps,
    Map<String, Obstacle> errors,
    List<Note> notes,
    Map<String, Integer> stops,
    Map<String, CodeCell> found,
    LineMap places) {
  /** More than the lengths and the name of a class take in a message. */
  private static final int OVERHEAD = 1024;

  public CompiledNotebook(
      List<Message.ClassFile> classes,
      List<Step> steps,
      Map<String, Obstacle> errors,
      List<Note> notes) {
    this(classes, steps, errors, notes, Map.of(), Map.of(), LineMap.NONE);
  }

  /** Returns how many steps have run when a question is examined. */
  public int stop(String question) {
    return stops.getOrDefault(question, steps.size());
  }

  /**
   * Returns this program, or, where its classes are more than can be sent to a sandbox, one that
   * does nothing and says so for every question.
   */
  public CompiledNotebook orNothing(List<QuestionSpec> questions) {
    long bytes = classes.stream().mapToLong(file -> file.bytes().length + OVERHEAD).sum();
    if (bytes <= MessageLimits.MESSAGE_BYTES && classes.size() <= MessageLimits.CLASSES) {
      return this;
    }
    Obstacle error = new Obstacle.TooManyClasses(classes.size(), bytes);
    Map<String, Obstacle> all =
        questions.stream().collect(Collectors.toMap(QuestionSpec::name, question -> error));
    return new CompiledNotebook(List.of(), List.of(), all, notes);
  }

  /** Returns whether nothing of the notebook is run at all. */
  public boolean isRefused() {
    return classes.isEmpty() && !errors.isEmpty();
  }

  /** Returns the same with further notes, which come first. */
  CompiledNotebook noting(List<Note> further) {
    List<Note> all = new ArrayList<>(further);
    all.addAll(notes);
    return new CompiledNotebook(classes, steps, errors, List.copyOf(all), stops, found, places);
  }

  /**
   * A static method without arguments to be called.
   *
   * @param label the cell it came from
   * @param className its class
   * @param method its name
   */
  public record Step(String label, String className, String method) {}
}
