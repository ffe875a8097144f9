package org.dflib.jjava.kernel.execution;

import java.util.concurrent.TimeUnit;
import jdk.jshell.JShell;
import org.jspecify.annotations.Nullable;

/**
 * The shape of the kernel's own class, to compile against: it is in no registry.
 *
 * <p>The library's jar leaves it out, and the kernel brings the real one.
 */
public class CodeEvaluator {

  /**
   * Makes an evaluator.
   *
   * @param name of the kernel
   * @param timeoutDuration for how long a snippet may run
   * @param timeoutUnit the unit of the duration
   */
  public CodeEvaluator(String name, long timeoutDuration, TimeUnit timeoutUnit) {}

  /**
   * {@return the value of a cell}
   *
   * @param shell where to evaluate it
   * @param code the cell
   */
  public @Nullable Object eval(JShell shell, String code) {
    throw new UnsupportedOperationException("the kernel's own class is missing");
  }

  /**
   * {@return the value of one part of a cell}
   *
   * @param shell where to evaluate it
   * @param code the part
   */
  protected @Nullable Object evalSingle(JShell shell, String code) {
    throw new UnsupportedOperationException("the kernel's own class is missing");
  }
}
