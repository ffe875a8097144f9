package chainrule;

import static com.tngtech.archunit.lang.conditions.ArchConditions.accessField;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTests {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("chainrule");

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
    "graph, 1"
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "math   | numeric",
        "numeric | ",
        "check  | math",
        "activation | math numeric",
        "loss   | math activation",
        "nn     | math check activation loss",
        "minimize | math nn train",
        "train  | math nn loss activation data notebook",
        "linear | math nn loss activation data train minimize",
        "data   | math",
        "graph  | "
      })
  void numericalPackagesUseOnlyWhatTheirPackageInfoNames(String name, String allowed) {
    List<String> mayUse = new ArrayList<>(List.of("chainrule." + name));
    if (allowed != null) {
      Arrays.stream(allowed.split(" ", -1)).forEach(other -> mayUse.add("chainrule." + other));
    }
    assertThat(
            CLASSES.stream()
                .filter(c -> c.getPackageName().equals("chainrule." + name))
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getPackageName())
                .filter(target -> target.startsWith("chainrule"))
                .distinct())
        .isSubsetOf(mayUse);
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
    classes()
        .that()
        .haveNameMatching("chainrule.numeric.(NumericKernel|PlainKernel|RangeTask)")
        .should()
        .onlyDependOnClassesThat()
        .haveNameMatching(
            "chainrule.numeric.(NumericKernel|PlainKernel|RangeTask)|java.lang.*|java.util.Arrays"
                + "|\\[D")
        .check(CLASSES);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("chainrule.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheDisplayWritesToStandardStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackage("chainrule.notebook..")
        .should(accessField(System.class, "out"))
        .orShould(accessField(System.class, "err"))
        .check(CLASSES);
  }
}
