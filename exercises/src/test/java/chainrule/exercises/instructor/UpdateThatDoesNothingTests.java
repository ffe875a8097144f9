package chainrule.exercises.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.CheckKind;
import chainrule.exercises.CheckLine;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.Verdict;
import chainrule.exercises.checks.CheckPlan;
import chainrule.exercises.checks.CheckRun;
import chainrule.exercises.checks.CheckRunner;
import chainrule.exercises.h1.H1;
import chainrule.exercises.invoke.InProcessInvoker;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** An answer that is wrong in one way earns the same whatever cases the seed draws. */
final class UpdateThatDoesNothingTests {
  private static final int SEEDS = 40;

  @Test
  void passesNoCheckOfItsCorrections() {
    Assignment assignment = Assignment.of("h1").orElseThrow();
    QuestionSpec question =
        assignment.questions().stream()
            .filter(one -> one.name().equals("update"))
            .findFirst()
            .orElseThrow();
    H1.Update nothing = (w, x, t) -> w.clone();
    CheckPlan plan = CheckPlan.ofAll(question);
    LiveOracle oracle = new LiveOracle(question, assignment.bank());

    assertThat(LongStream.range(0, SEEDS))
        .allSatisfy(
            seed ->
                assertThat(
                        new CheckRunner()
                            .run(
                                new CheckRun(
                                    plan,
                                    InProcessInvoker.trusted(question, nothing),
                                    oracle,
                                    seed))
                            .report()
                            .lines())
                    .filteredOn(CheckLine::hidden)
                    .filteredOn(line -> line.kind() == CheckKind.INVARIANCE)
                    .singleElement()
                    .extracting(CheckLine::verdict)
                    .isEqualTo(Verdict.WRONG));
  }
}
