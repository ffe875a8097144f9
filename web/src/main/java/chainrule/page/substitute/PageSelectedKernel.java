package chainrule.page.substitute;

import chainrule.numeric.NumericKernel;
import chainrule.numeric.PlainKernel;

/** The kernel that the library calculates with on a page: no native code, one thread. */
public final class PageSelectedKernel {

  /** A constant, as that of the library is. */
  public static final NumericKernel INSTANCE = new PlainKernel();

  private PageSelectedKernel() {}
}
