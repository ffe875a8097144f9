package chainrule.exercises.checks;

import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.engine.support.hierarchical.Node;

/** A check among JUnit's tests. */
final class CheckDescriptor extends AbstractTestDescriptor implements Node<CheckContext> {
  private final CheckMethod check;

  CheckDescriptor(UniqueId id, CheckMethod check) {
    super(id, check.title(), MethodSource.from(check.method()));
    this.check = check;
  }

  @Override
  public Type getType() {
    return Type.TEST;
  }

  @Override
  public SkipResult shouldBeSkipped(CheckContext context) {
    return check.disabled().map(SkipResult::skip).orElseGet(SkipResult::doNotSkip);
  }

  @Override
  public CheckContext execute(CheckContext context, DynamicTestExecutor unused) {
    check.run(context.run().orElseThrow().history());
    return context;
  }

  @Override
  public void nodeFinished(
      CheckContext context, TestDescriptor descriptor, TestExecutionResult result) {
    context.run().orElseThrow().outcomes().note(check, result);
  }
}
