package chainrule.exercises.checks;

import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.hierarchical.Node;

/** Checks of a question among JUnit's tests, and the run that they are part of. */
final class CheckContainer extends AbstractTestDescriptor implements Node<CheckContext> {
  private static final String NO_ANSWER =
      "no answer to check: this edition of the kit has no reference answers;"
          + " run the question's check cell in the notebook";

  private final Supplier<Optional<CheckRun>> run;

  private CheckContainer(
      UniqueId id, String name, @Nullable TestSource source, Supplier<Optional<CheckRun>> run) {
    super(id, name, source);
    this.run = run;
  }

  /** Returns a container for checks of a run. */
  static CheckContainer of(UniqueId id, CheckRun run) {
    return new CheckContainer(id, run.plan().question().gradeId(), null, () -> Optional.of(run));
  }

  /** Returns a container for checks of a class; each time that they are run, on a new answer. */
  static CheckContainer of(UniqueId id, Class<?> checks) {
    return new CheckContainer(
        id, checks.getSimpleName(), ClassSource.from(checks), () -> provided(checks));
  }

  private static Optional<CheckRun> provided(Class<?> checks) {
    return ServiceLoader.load(AnswerProvider.class, checks.getClassLoader())
        .findFirst()
        .flatMap(provider -> provider.runOf(checks));
  }

  @Override
  public Type getType() {
    return Type.CONTAINER;
  }

  @Override
  public CheckContext prepare(CheckContext context) {
    return new CheckContext(run.get());
  }

  @Override
  public SkipResult shouldBeSkipped(CheckContext context) {
    return context.run().isPresent() ? SkipResult.doNotSkip() : SkipResult.skip(NO_ANSWER);
  }
}
