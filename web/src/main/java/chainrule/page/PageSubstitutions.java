package chainrule.page;

import org.teavm.extension.spi.substitution.SubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/**
 * Names the two classes that the page has of its own, each in the place of one of the same name
 * that needs a JVM: random numbers, which the compiler's class library lacks, and the choice of
 * arithmetic, which on a page is plain loops.
 */
public final class PageSubstitutions implements SubstitutionPolicy {
  private static final String OWN = "chainrule.page.substitute";

  @Override
  public void contribute(SubstitutionSink sink) {
    substitute(sink, "java.util", "SplittableRandom");
    substitute(sink, "chainrule.numeric", "SelectedKernel");
  }

  private static void substitute(SubstitutionSink sink, String from, String name) {
    String full = from + "." + name;
    sink.selectClasses(full::equals).replacePackage(from, OWN).simpleNamePrefix("Page");
  }
}
