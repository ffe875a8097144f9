package chainrule;

import static com.tngtech.archunit.lang.conditions.ArchConditions.accessField;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds for every module of the kit. Its packages are held to their own words: each {@code
 * package-info.java} names exactly the packages that its classes depend on.
 */
interface ArchitectureContract {

  /** Returns the folder of the module's main sources. */
  Path sources();

  /** Returns the module's main classes, and perhaps those of modules that it uses. */
  JavaClasses classes();

  /** Returns the packages that may write to the standard streams, as ArchUnit writes them. */
  String[] mayPrint();

  @TestFactory
  default Stream<DynamicTest> packageUsesExactlyWhatItsPackageInfoNames() throws IOException {
    return packages().stream()
        .map(
            info ->
                DynamicTest.dynamicTest(
                    info.name(), () -> assertThat(used(info)).isEqualTo(info.mayUse())));
  }

  /** Returns the packages of the kit that classes of a package depend on, without itself. */
  private SortedSet<String> used(PackageInfo info) {
    return classesOf(info)
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .map(dependency -> dependency.getTargetClass().getBaseComponentType().getPackageName())
        .filter(target -> target.startsWith("chainrule") && !target.equals(info.name()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<JavaClass> classesOf(PackageInfo info) {
    return classes().stream().filter(type -> type.getPackageName().equals(info.name()));
  }

  /** Returns what the module says of its packages that have types. */
  private List<PackageInfo> packages() throws IOException {
    return PackageInfo.allBelow(sources()).stream()
        .filter(info -> info.name().startsWith("chainrule") && !info.types().isEmpty())
        .toList();
  }

  @Test
  default void everySourceIsScannedAndItsPackageDocumentedAndNullMarked() throws IOException {
    List<PackageInfo> packages = packages();
    assertThat(packages).isNotEmpty().allMatch(PackageInfo::isNullMarked);
    for (PackageInfo info : packages) {
      assertThat(classesOf(info).map(JavaClass::getName)).containsAll(info.types());
    }
    List<String> documented = packages.stream().map(PackageInfo::name).toList();
    try (Stream<Path> files = Files.walk(sources().resolve("chainrule"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .filteredOn(file -> !file.endsWith("package-info.java"))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(documented).contains(packageOf(file)));
    }
  }

  private String packageOf(Path file) {
    return sources().relativize(file).getParent().toString().replace('\\', '.').replace('/', '.');
  }

  @Test
  default void packagesAreFreeOfCycles() {
    slices().matching("chainrule.(**)").should().beFreeOfCycles().check(classes());
  }

  @Test
  default void onlyWhatTalksToPeopleWritesToStandardStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackages(mayPrint())
        .should(accessField(System.class, "out"))
        .orShould(accessField(System.class, "err"))
        .check(classes());
  }

  @Test
  default void exceptionsSayWhatTheyAre() {
    NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(classes());
    noCodeUnits().should().declareThrowableOfType(Exception.class).check(classes());
    noCodeUnits().should().declareThrowableOfType(Throwable.class).check(classes());
    assertThat(
            classes().stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(
                    unit ->
                        unit.getTryCatchBlocks().stream()
                            .flatMap(block -> block.getCaughtThrowables().stream())
                            .anyMatch(caught -> caught.isEquivalentTo(Exception.class))))
        .as("code that catches Exception")
        .isEmpty();
  }
}
