package chainrule.bench;

import org.openjdk.jmh.annotations.Param;

/** A kernel at the sizes of the networks that {@code ./chainrule bench training} trains. */
public abstract class NetworkKernel extends Kernel {

  @Param({
    "2-3-1/4",
    "2-16-2/32",
    "784-30-10/10",
    "784-100-10/32",
    "784-100-10/128",
    "784-500-10/128"
  })
  private String network = "";

  Sizes sizes() {
    return Sizes.parse(network);
  }
}
