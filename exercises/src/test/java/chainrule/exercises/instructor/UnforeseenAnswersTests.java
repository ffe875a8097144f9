package chainrule.exercises.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.CheckReport;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.cases.Oracle;
import chainrule.exercises.checks.CheckPlan;
import chainrule.exercises.checks.CheckRun;
import chainrule.exercises.checks.CheckRunner;
import chainrule.exercises.checks.NotebookReceiver;
import chainrule.exercises.invoke.InProcessInvoker;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Answers that the bank does not hold, from {@code unforeseen-h1.yaml}: wrong ones lose marks and
 * get no hint but the one that stands beside them, or two, which a notebook may miss; right ones
 * get full marks however they round.
 */
@Tag("slow")
class UnforeseenAnswersTests {
  private static final Assignment HOMEWORK = Assignment.of("h1").orElseThrow();
  private static final int ROUNDING_SEEDS = 40;

  @TempDir private static Path classes;

  private static final MistakesFile.Answers NONE = new MistakesFile.Answers(null, null);
  private static final Map<String, Oracle> ORACLES = new HashMap<>();
  private static final Map<String, Answer> WRONG = new LinkedHashMap<>();
  private static final Map<String, Answer> RIGHT = new LinkedHashMap<>();

  private record Answer(QuestionSpec question, String hint, Object instance) {
    Stream<CheckReport> reports() {
      return Stream.concat(
          Stream.of(new NotebookReceiver().receive(question, instance)),
          graded(LongStream.of(4, 50, 600)));
    }

    Stream<CheckReport> graded(LongStream seeds) {
      return seeds.mapToObj(this::graded);
    }

    private CheckReport graded(long seed) {
      return new CheckRunner()
          .run(
              new CheckRun(
                  CheckPlan.ofAll(question),
                  InProcessInvoker.trusted(question, instance),
                  ORACLES.computeIfAbsent(
                      question.name() + seed,
                      key -> new RememberingOracle(new LiveOracle(question, HOMEWORK.bank()))),
                  seed))
          .report();
    }
  }

  @BeforeAll
  static void compileAll() throws Exception {
    Map<String, MistakesFile.Answers> file =
        MistakesFile.read(
            Path.of(UnforeseenAnswersTests.class.getResource("unforeseen-h1.yaml").toURI()));
    AnswerSources sources = new AnswerSources(HOMEWORK);
    CompiledAnswers compiled = new CompiledAnswers(sources, classes);
    for (QuestionSpec question : HOMEWORK.questions()) {
      MistakesFile.Answers answers = file.getOrDefault(question.name(), NONE);
      String reference = sources.reference(question);
      answers
          .allMistakes()
          .forEach((id, it) -> compiled.add(question, "W_" + id, it.source(id, reference)));
      answers.allAlternatives().forEach((id, it) -> compiled.add(question, "R_" + id, it));
    }
    compiled.compile();
    for (QuestionSpec question : HOMEWORK.questions()) {
      MistakesFile.Answers answers = file.getOrDefault(question.name(), NONE);
      answers
          .allMistakes()
          .forEach(
              (id, it) ->
                  WRONG.put(
                      question.name() + " " + id,
                      new Answer(question, it.hint(), compiled.instance(question, "W_" + id))));
      answers
          .allAlternatives()
          .keySet()
          .forEach(
              id ->
                  RIGHT.put(
                      question.name() + " " + id,
                      new Answer(question, "", compiled.instance(question, "R_" + id))));
    }
  }

  @Test
  void wrongOnesLoseMarksAndAreNeverNamedWrongly() {
    assertThat(WRONG).hasSizeGreaterThan(70);
    assertThat(
            WRONG.entrySet().stream()
                .flatMap(
                    answer ->
                        answer
                            .getValue()
                            .reports()
                            .filter(report -> !isAsWanted(report, answer.getValue().hint()))
                            .map(report -> answer.getKey() + "\n" + report.text())))
        .isEmpty();
  }

  @Test
  void rightOnesGetFullMarksHoweverTheyRound() {
    assertThat(
            RIGHT.entrySet().stream()
                .flatMap(
                    answer ->
                        answer
                            .getValue()
                            .graded(LongStream.range(0, ROUNDING_SEEDS))
                            .filter(report -> report.passed() < report.lines().size())
                            .map(report -> answer.getKey() + "\n" + report.text())))
        .isEmpty();
  }

  private static boolean isAsWanted(CheckReport report, String hint) {
    List<String> wanted = hint.lines().toList();
    boolean named = report.hints().equals(wanted);
    boolean twoInNotebook = wanted.size() == 2 && report.publicOnly() && report.hints().isEmpty();
    return report.points() < report.max() - 1e-9 && (named || twoInNotebook);
  }
}
