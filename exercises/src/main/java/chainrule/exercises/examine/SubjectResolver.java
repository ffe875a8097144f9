package chainrule.exercises.examine;

import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a check method the {@link Subject} of the examination that runs it. */
final class SubjectResolver implements ParameterResolver, BeforeEachCallback {
  @Override
  public void beforeEach(ExtensionContext context) {
    Check check = context.getRequiredTestMethod().getAnnotation(Check.class);
    Session.current().begin(Optional.ofNullable(check).map(Check::seconds).orElseThrow());
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Subject.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return new Subject<>(Session.current());
  }
}
