package chainrule.page;

import java.util.function.Predicate;
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
    sink.selectClasses(named("java.util.SplittableRandom")).replacePackage("java.util", OWN);
    sink.selectClasses(named("chainrule.numeric.SelectedKernel"))
        .replacePackage("chainrule.numeric", OWN);
  }

  private static Predicate<String> named(String name) {
    return name::equals;
  }
}
