package chainrule.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.accessField;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
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

  /** Returns the folder of the module. */
  String module();

  /** Returns whether a package of the module is held to its own words. */
  default boolean isHeld(String packageName) {
    return packageName.startsWith("chainrule");
  }

  private Path sources() {
    return SourceTree.ROOT.resolve(module()).resolve("src/main/java");
  }

  /** Returns the main classes of a module, which its build left in its folder. */
  static JavaClasses mainClasses(String module) {
    return new ClassFileImporter()
        .importPath(SourceTree.ROOT.resolve(module).resolve("target/classes"))
        .that(JavaClass.Predicates.resideInAPackage("chainrule.."));
  }

  /** Returns the module's main classes. */
  JavaClasses classes();

  /** Returns the packages that may write to the standard streams, as ArchUnit writes them. */
  String[] mayPrint();

  /** Returns the classes that pass on whatever others throw; none usually. */
  default List<String> passingOn() {
    return List.of();
  }

  private boolean passesOn(JavaClass type) {
    return passingOn().stream().anyMatch(type.getName()::startsWith);
  }

  @TestFactory
  default Stream<DynamicTest> packageUsesExactlyWhatItsPackageInfoNames() throws IOException {
    return packages().stream()
        .filter(info -> isHeld(info.name()))
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

  /** What the compiler adds to a method that narrows one of another's declares what that does. */
  private void declareNone(Class<? extends Throwable> generic) {
    noCodeUnits()
        .that()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .and()
        .areDeclaredInClassesThat(
            DescribedPredicate.describe("pass nothing on", type -> !passesOn(type)))
        .should()
        .declareThrowableOfType(generic)
        .check(classes());
  }

  @Test
  default void exceptionsSayWhatTheyAre() {
    NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(classes());
    declareNone(Exception.class);
    declareNone(Throwable.class);
    assertThat(
            classes().stream()
                .filter(type -> !passesOn(type))
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
