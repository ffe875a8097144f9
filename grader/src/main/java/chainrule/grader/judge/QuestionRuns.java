package chainrule.grader.judge;

import chainrule.exercises.CheckReport;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.checks.CheckRun;
import chainrule.exercises.finding.ObservedCall;
import chainrule.exercises.finding.Obstacle;
import chainrule.exercises.invoke.AnswerInvoker;
import chainrule.exercises.invoke.CallOutcome;
import chainrule.grader.assemble.AssembledNotebook;
import chainrule.grader.assemble.CodeCell;
import chainrule.grader.compile.CompiledNotebook;
import chainrule.grader.execute.NotebookExecution;
import chainrule.grader.execute.ResourceUsage;
import chainrule.grader.result.CellNote;
import chainrule.grader.result.Note;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A notebook that runs, question by question under registry. */
final class QuestionRuns implements AutoCloseable {
  private final CheckRegistry registry;
  private final AssembledNotebook notebook;
  private final CompiledNotebook program;
  private final NotebookExecution execution;
  private final ResourceUsage usage;
  private List<ObservedCall> observed = List.of();

  QuestionRuns(
      CheckRegistry registry,
      AssembledNotebook notebook,
      CompiledNotebook program,
      NotebookExecution execution,
      ResourceUsage usage) {
    this.registry = registry;
    this.notebook = notebook;
    this.program = program;
    this.execution = execution;
    this.usage = usage;
  }

  /** Returns whether every step ran through and every answer that compiles was handed in. */
  boolean isComplete() {
    int expected = registry.questions().size() - program.errors().size();
    return execution.notes().isEmpty() && execution.handedIn().size() == expected;
  }

  /** Returns whether nothing of the notebook is run at all. */
  boolean isRefused() {
    return program.isRefused();
  }

  /** Returns which cells have answers that have no answer cell, by question. */
  Map<String, CodeCell> found() {
    return program.found();
  }

  /** Returns what the student should know about how the notebook ran. */
  List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    for (QuestionSpec question : registry.questions()) {
      if (question.kind().counts() && notebook.answer(question.name()).isEmpty()) {
        CodeCell found = program.found().get(question.name());
        notes.add(
            new CellNote.AnswerCellMissing(
                question.gradeId(), question.name(), found == null ? null : found.label()));
      }
    }
    notes.addAll(program.notes());
    notes.addAll(execution.notes());
    return notes;
  }

  /**
   * Checks the answer to a question.
   *
   * @throws IOException if no sandbox could be had
   */
  CheckReport examine(QuestionSpec question, long seed) throws IOException {
    long since = System.nanoTime();
    try {
      CheckRun run = registry.runOf(question, invoker(question), seed);
      CheckReport report = registry.runner().run(run).report();
      execution.requireSandboxes();
      return report;
    } finally {
      usage.add(ResourceUsage.Phase.CHECK, since);
    }
  }

  /**
   * Checks the answers to all questions: public checks of every question first, so that nothing a
   * student reads in a report was made by code that had seen a hidden case.
   *
   * @throws IOException if no sandbox could be had
   */
  List<CheckReport> examineAll(long seed) throws IOException {
    long since = System.nanoTime();
    try {
      List<CheckRun> runs = new ArrayList<>();
      List<QuestionSpec> inOrder = new ArrayList<>(registry.questions());
      inOrder.sort(Comparator.comparingInt(question -> program.stop(question.name())));
      for (QuestionSpec question : inOrder) {
        runs.add(registry.runOf(question, invoker(question), seed));
      }
      registry.runner().runPublic(runs);
      execution.run();
      execution.requireSandboxes();
      execution.noteNoMore();
      observed = runs.stream().flatMap(run -> run.observed().stream()).toList();
      registry.runner().runHidden(runs);
      execution.requireSandboxes();
      return registry.questions().stream()
          .map(question -> runs.get(inOrder.indexOf(question)).report())
          .toList();
    } finally {
      usage.add(ResourceUsage.Phase.CHECK, since);
    }
  }

  /** Returns what answers returned in public cases: at most one short call each. */
  List<ObservedCall> observed() {
    return observed;
  }

  private AnswerInvoker invoker(QuestionSpec question) {
    boolean nowhere =
        notebook.answer(question.name()).isEmpty() && !program.found().containsKey(question.name());
    Obstacle error =
        nowhere
            ? new Obstacle.AnswerMissing(question.gradeId())
            : program.errors().get(question.name());
    if (error != null) {
      return (arguments, seconds) -> new CallOutcome.Unavailable(error);
    }
    int number = registry.number(question);
    int stop = program.stop(question.name());
    return (arguments, seconds) -> execution.call(number, stop, arguments, seconds);
  }

  @Override
  public void close() {
    execution.close();
  }
}
