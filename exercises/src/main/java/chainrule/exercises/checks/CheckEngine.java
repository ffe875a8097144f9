package chainrule.exercises.checks;

import java.util.Optional;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.junit.platform.engine.support.discovery.EngineDiscoveryRequestResolver;
import org.junit.platform.engine.support.hierarchical.HierarchicalTestEngine;

/**
 * Runs checks as tests of the JUnit Platform: those of a {@link CheckRun} on its answer, and those
 * that an IDE or Maven selects, by class or method, on the answer of the {@link AnswerProvider}.
 */
public final class CheckEngine extends HierarchicalTestEngine<CheckContext> {
  private static final EngineDiscoveryRequestResolver<EngineDescriptor> RESOLVER =
      EngineDiscoveryRequestResolver.<EngineDescriptor>builder()
          .addClassContainerSelectorResolver(CheckResolver::holdsChecks)
          .addSelectorResolver(new CheckResolver())
          .build();

  @Override
  public String getId() {
    return "chainrule-checks";
  }

  @Override
  public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId id) {
    EngineDescriptor engine = new EngineDescriptor(id, "Chain Rule checks");
    RESOLVER.resolve(request, engine);
    return engine;
  }

  @Override
  protected CheckContext createExecutionContext(ExecutionRequest request) {
    return new CheckContext(Optional.empty());
  }
}
