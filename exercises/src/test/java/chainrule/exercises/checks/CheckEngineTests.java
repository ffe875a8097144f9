package chainrule.exercises.checks;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.invoke.InProcessInvoker;
import chainrule.exercises.toy.HurriedChecks;
import chainrule.exercises.toy.SquareChecks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.SelectorResolutionResult;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryListener;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Checks as JUnit's tests: run by the launcher, and the engines, that an IDE or Maven has too. */
class CheckEngineTests {
  private static final String PREDICT = "chainrule.exercises.h1.PredictChecks";
  private static final String PREDICT_ID = "[engine:chainrule-checks]/[class:" + PREDICT + "]";

  private final Launcher launcher = LauncherFactory.create();
  private final List<String> events = new ArrayList<>();

  private void execute(DiscoverySelector... selectors) {
    launcher.execute(
        request(selectors),
        new TestExecutionListener() {
          @Override
          public void executionSkipped(TestIdentifier test, String reason) {
            events.add(test.getDisplayName() + " SKIPPED " + reason);
          }

          @Override
          public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest()) {
              events.add(test.getDisplayName() + " " + result.getStatus());
              result.getThrowable().ifPresent(thrown -> events.add(thrown.getMessage()));
            }
          }
        });
  }

  private static LauncherDiscoveryRequest request(DiscoverySelector... selectors) {
    return LauncherDiscoveryRequestBuilder.request().selectors(selectors).build();
  }

  @Test
  void checksOfAClassRunOnTheReferenceByTheirDisplayNamesInOrder() {
    execute(DiscoverySelectors.selectClass(PREDICT));

    assertThat(events)
        .containsExactly(
            "answers 0 or 1 SUCCESSFUL",
            "refuses weights that do not fit the inputs SUCCESSFUL",
            "weights (−1.5, 1, 1) compute AND SUCCESSFUL",
            "a weighted sum of exactly 0 gives class 1, one just below gives class 0 SUCCESSFUL",
            "very small and very large weighted sums, and no inputs at all SUCCESSFUL",
            "leaves w and x as they were SUCCESSFUL",
            "1, 2, 3 and 5 inputs SUCCESSFUL");
  }

  @Test
  void whatACheckFindsIsTheMessageOfItsFailure() {
    CheckPlan plan = CheckPlan.ofPublic(Toys.QUESTION);
    CheckRun run =
        new CheckRun(
            plan, InProcessInvoker.trusted(Toys.QUESTION, Toys.DOUBLED), Toys.oracle(), 42);

    execute(new RunSelector(run, plan.checks(false)));

    assertThat(events)
        .containsExactly(
            "one, two, three FAILED",
            "wrong: entry [0]   yours 2   expected 1; entry [2]   yours 6   expected 9;"
                + " called with x = [1, 2, 3]",
            "leaves the argument alone SUCCESSFUL");
  }

  @Test
  void hiddenChecksRunOnTheReferenceToo() {
    execute(DiscoverySelectors.selectClass("chainrule.exercises.h5.hidden.TrainHiddenChecks"));

    assertThat(events).isNotEmpty().allMatch(event -> event.endsWith(" SUCCESSFUL"));
  }

  @Test
  void oneCheckIsSelectedByItsMethodOrByTheIdOfAnEarlierRun() {
    execute(
        DiscoverySelectors.selectMethod(
            PREDICT + "#computesAnd(" + AnswerUnderTest.class.getName() + ")"));
    execute(DiscoverySelectors.selectUniqueId(PREDICT_ID + "/[check:computesAnd]"));

    assertThat(events)
        .containsExactly(
            "weights (−1.5, 1, 1) compute AND SUCCESSFUL",
            "weights (−1.5, 1, 1) compute AND SUCCESSFUL");
    events.clear();
    execute(DiscoverySelectors.selectUniqueId(PREDICT_ID));
    assertThat(events).hasSize(7);
  }

  @Test
  void checksOfAPackageAreFoundByThisEngineAlone() {
    TestPlan plan =
        launcher.discover(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectPackage("chainrule.exercises.h1"))
                .filters(ClassNameFilter.includeClassNamePatterns(".*Checks"))
                .build());

    assertThat(plan.getRoots())
        .allMatch(
            root ->
                plan.getChildren(root).isEmpty()
                    || root.getUniqueId().equals("[engine:chainrule-checks]"));
    assertThat(plan.countTestIdentifiers(TestIdentifier::isTest)).isGreaterThan(40);
  }

  @Test
  void testsOfJupiterAreNoChecks() {
    TestPlan plan =
        launcher.discover(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(CheckEngineTests.class))
                .filters(EngineFilter.includeEngines("chainrule-checks"))
                .build());

    assertThat(plan.containsTests()).isFalse();
  }

  @Test
  void checksThatNobodyHasAnAnswerForAreSkippedInOneLine() {
    execute(DiscoverySelectors.selectClass(SquareChecks.class));

    assertThat(events)
        .containsExactly(
            "SquareChecks SKIPPED no answer to check: this edition of the kit has no reference"
                + " answers; run the question's check cell in the notebook");
  }

  @Test
  void annotationInVainIsNamedInAnIdeToo() {
    List<SelectorResolutionResult> results = new ArrayList<>();
    LauncherDiscoveryListener noting =
        new LauncherDiscoveryListener() {
          @Override
          public void selectorProcessed(
              UniqueId engine, DiscoverySelector selector, SelectorResolutionResult result) {
            results.add(result);
          }
        };

    new CheckEngine()
        .discover(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(HurriedChecks.class))
                .listeners(noting)
                .build(),
            UniqueId.forEngine("chainrule-checks"));

    assertThat(results)
        .extracting(result -> result.getThrowable().orElseThrow().getMessage())
        .containsExactly(
            "chainrule.exercises.toy.HurriedChecks.isQuick has @Timeout; expected of JUnit's"
                + " annotations only @DisplayName or @Disabled");
  }
}
