package chainrule.exercises.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.CheckLine;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.cases.Oracle;
import chainrule.exercises.checks.CheckPlan;
import chainrule.exercises.checks.CheckRun;
import chainrule.exercises.checks.CheckRunner;
import chainrule.exercises.invoke.InProcessInvoker;
import chainrule.exercises.ipynb.NotebookException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every check fails for some known mistake or mutant of the reference. Which checks are the only
 * ones to catch some answer, and which always fail together, is printed: two of these are one check
 * with the weight of both.
 */
class EveryCheckCountsTests {
  private static final long SEED = 7;

  private final CheckRunner runner = new CheckRunner();

  static Stream<Named<Assignment>> homeworks() {
    return TriedHomeworks.all().map(it -> Named.of(it.id().toString(), it));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("homeworks")
  void canFail(Assignment homework) throws NotebookException {
    List<String> never = new ArrayList<>();
    List<String> alike = new ArrayList<>();
    int checks = 0;
    int alone = 0;
    AnswerBank bank = homework.bank();
    for (QuestionSpec question : homework.questions()) {
      if (Trainings.isOne(question)) {
        continue;
      }
      Oracle oracle = new OracleWithoutMistakes(question, bank);
      FailedChecks failed = new FailedChecks(answer -> lines(question, answer, oracle));
      bank.of(question, AnswerBank.Role.MISTAKE).forEach(it -> failed.add(it.instance()));
      if (failed.mayLearn()) {
        mutants(homework, question, bank).forEach(failed::addIfItTells);
      }
      checks += failed.size();
      alone += failed.alone();
      failed.never().forEach(it -> never.add(question.gradeId() + ": " + it));
      failed.alike().forEach(it -> alike.add(question.gradeId() + ": " + it));
    }
    System.out.printf(
        "%s: %d checks, %d are the only one to catch some answer, %d never fail,"
            + " %d pairs always fail together%n",
        homework.id(), checks, alone, never.size(), alike.size());
    never.forEach(line -> System.out.println("  never fails " + line));
    alike.forEach(line -> System.out.println("  always fail together " + line));
    assertThat(never).isEmpty();
  }

  private List<CheckLine> lines(QuestionSpec question, Object answer, Oracle oracle) {
    return runner
        .run(
            new CheckRun(
                CheckPlan.ofAll(question),
                LoopGuard.invoker(InProcessInvoker.trusted(question, answer)),
                oracle,
                SEED))
        .report()
        .lines();
  }

  private List<Object> mutants(Assignment homework, QuestionSpec question, AnswerBank bank)
      throws NotebookException {
    AnswerSources sources = new AnswerSources(homework);
    Map<String, String> files = new LinkedHashMap<>();
    for (String cell : Mutants.of(bank.reference(question).source())) {
      String name = question.name() + "_mutant" + files.size();
      files.put(
          sources.packageName() + "." + name,
          sources.header() + sources.classWith(name, question, cell));
    }
    Map<String, byte[]> classes = InMemoryCompiler.compileRight(files, homework.contract());
    MemoryClasses loader = new MemoryClasses(homework.contract(), sources.packageName(), classes);
    return files.keySet().stream().filter(classes::containsKey).map(loader::instance).toList();
  }
}
