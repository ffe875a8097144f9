package chainrule.grader.compile;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Survives and remembers that the compiler ran out of stack.
 *
 * <p>Where that happens, JShell throws the error or wraps it in an {@link InternalError}, as the
 * code is parsed or analysed; the parser alone wraps it in an {@link IllegalStateException}.
 */
final class StackOverflowGuard {
  private boolean overflowed;

  /** Has the compiler do something; returns the other result where it runs out of stack. */
  <T extends @Nullable Object> T unlessTooDeep(Supplier<T> work, T otherwise) {
    try {
      return work.get();
    } catch (StackOverflowError | InternalError | IllegalStateException e) {
      overflowed = true;
      return otherwise;
    }
  }

  /** Returns whether the compiler ever ran out of stack. */
  boolean overflowed() {
    return overflowed;
  }
}
