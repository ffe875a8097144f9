package chainrule.exercises.checks;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.discovery.MethodSelector;
import org.junit.platform.engine.discovery.UniqueIdSelector;
import org.junit.platform.engine.support.discovery.SelectorResolver;

/** Finds the checks that JUnit is asked for: of a run, of a class, or single ones of a class. */
final class CheckResolver implements SelectorResolver {
  private static final String RUN = "run";
  private static final String CLASS = "class";
  private static final String CHECK = "check";

  /** Returns whether a class is one of checks. */
  static boolean holdsChecks(Class<?> type) {
    return type.isAnnotationPresent(Checks.class);
  }

  @Override
  public Resolution resolve(DiscoverySelector selector, Context context) {
    return selector instanceof RunSelector chosen
        ? exactly(context.addToParent(engine -> Optional.of(container(chosen, engine))))
        : Resolution.unresolved();
  }

  @Override
  public Resolution resolve(ClassSelector selector, Context context) {
    Class<?> type = selector.getJavaClass();
    if (!holdsChecks(type)) {
      return Resolution.unresolved();
    }
    Set<MethodSelector> checks =
        CheckMethod.of(type).stream()
            .map(check -> DiscoverySelectors.selectMethod(type, check.method()))
            .collect(toCollection(LinkedHashSet::new));
    return context
        .addToParent(engine -> Optional.of(CheckContainer.of(below(engine, CLASS, type), type)))
        .map(container -> Resolution.match(Match.exact(container, () -> checks)))
        .orElseGet(Resolution::unresolved);
  }

  @Override
  public Resolution resolve(MethodSelector selector, Context context) {
    Class<?> type = selector.getJavaClass();
    if (!holdsChecks(type) || !selector.getJavaMethod().isAnnotationPresent(Check.class)) {
      return Resolution.unresolved();
    }
    CheckMethod check = new CheckMethod(selector.getJavaMethod());
    return exactly(
        context.addToParent(
            () -> DiscoverySelectors.selectClass(type),
            container -> Optional.of(descriptor(check, container))));
  }

  /** Takes what an earlier run named; the checks of a {@link CheckRun} cannot be had again. */
  @Override
  public Resolution resolve(UniqueIdSelector selector, Context context) {
    List<UniqueId.Segment> segments = selector.getUniqueId().getSegments();
    if (segments.size() < 2 || !segments.get(1).getType().equals(CLASS)) {
      return Resolution.unresolved();
    }
    Optional<Class<?>> type =
        ReflectionSupport.tryToLoadClass(segments.get(1).getValue()).toOptional();
    if (segments.size() == 2) {
      return type.map(DiscoverySelectors::selectClass)
          .map(found -> Resolution.selectors(Set.of(found)))
          .orElseGet(Resolution::unresolved);
    }
    String name = segments.get(2).getValue();
    return type.stream()
        .flatMap(found -> CheckMethod.of(found).stream())
        .filter(check -> check.method().getName().equals(name))
        .map(check -> DiscoverySelectors.selectMethod(type.get(), check.method()))
        .findFirst()
        .map(found -> Resolution.selectors(Set.of(found)))
        .orElseGet(Resolution::unresolved);
  }

  private static CheckContainer container(RunSelector chosen, TestDescriptor engine) {
    String number = Integer.toString(engine.getChildren().size());
    CheckContainer container =
        CheckContainer.of(engine.getUniqueId().append(RUN, number), chosen.run());
    chosen.checks().forEach(check -> container.addChild(descriptor(check, container)));
    return container;
  }

  private static CheckDescriptor descriptor(CheckMethod check, TestDescriptor container) {
    return new CheckDescriptor(
        container.getUniqueId().append(CHECK, check.method().getName()), check);
  }

  private static UniqueId below(TestDescriptor engine, String segment, Class<?> type) {
    return engine.getUniqueId().append(segment, type.getName());
  }

  private static Resolution exactly(Optional<? extends TestDescriptor> added) {
    return added
        .map(descriptor -> Resolution.match(Match.exact(descriptor)))
        .orElseGet(Resolution::unresolved);
  }
}
