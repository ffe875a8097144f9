package chainrule.numeric;

/**
 * The kernel that the library calculates with: BLAS and threads, or with {@code
 * -Dchainrule.blas=none} plain loops.
 *
 * <p>The only class that names an implementation. A build without native code or threads puts a
 * class of this name before the library, with another constant, and needs nothing of {@link
 * BlasKernel}.
 */
public final class SelectedKernel {

  /** A constant, so that the compiler knows its class and calls it directly. */
  public static final NumericKernel INSTANCE =
      "none".equals(System.getProperty("chainrule.blas")) ? new PlainKernel() : new BlasKernel();

  private SelectedKernel() {}
}
