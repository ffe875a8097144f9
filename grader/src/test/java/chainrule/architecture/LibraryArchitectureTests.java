package chainrule.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LibraryArchitectureTests implements ArchitectureContract {

  private static final JavaClasses CLASSES = ArchitectureContract.mainClasses("lib");

  @Override
  public String module() {
    return "lib";
  }

  @Override
  public JavaClasses classes() {
    return CLASSES;
  }

  @Override
  public String[] mayPrint() {
    return new String[] {"chainrule.notebook.."};
  }

  @ParameterizedTest
  @CsvSource({
    "math, 5",
    "numeric, 10",
    "check, 8",
    "activation, 5",
    "loss, 10",
    "nn, 12",
    "train, 8",
    "minimize, 10",
    "linear, 8",
    "data, 7",
    "graph, 1",
    "plot, 20",
    "notebook, 10",
    "notebook.cell, 10",
    "notebook.jjava, 6",
    "notebook.ijava, 1"
  })
  void scanFindsEveryPackage(String name, int atLeast) {
    assertThat(CLASSES.stream().filter(c -> c.getPackageName().equals("chainrule." + name)))
        .hasSizeGreaterThanOrEqualTo(atLeast);
  }

  @Test
  void libraryNeverLooksUp() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("chainrule.exercises..", "chainrule.grader..")
        .check(CLASSES);
  }

  /** So that a build without them replaces one class. */
  @Test
  void onlyTheKernelKnowsBlasAndThreadsOfItsOwn() {
    noClasses()
        .that()
        .resideOutsideOfPackages("chainrule.numeric", "chainrule.notebook..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.ludovic..", "org.bytedeco..", "java.util.concurrent..")
        .check(CLASSES);
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("chainrule.numeric.SelectedKernel")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("chainrule.numeric.BlasKernel")
        .check(CLASSES);
  }

  @Test
  void plainKernelNeedsNothingButJava() {
    ArchRuleDefinition.classes()
        .that()
        .haveNameMatching("chainrule.numeric.(NumericKernel|PlainKernel|RangeTask)")
        .should()
        .onlyDependOnClassesThat()
        .haveNameMatching(
            "chainrule.numeric.(NumericKernel|PlainKernel|RangeTask)|java.lang.*|java.util.Arrays"
                + "|\\[D")
        .check(CLASSES);
  }
}
