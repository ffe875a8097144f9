package chainrule.exercises;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTests {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("chainrule.exercises");
  private static final String HOMEWORK = "chainrule\\.exercises\\.h\\d+\\..*";

  @Test
  void scanFindsTheModule() {
    assertThat(CLASSES.size()).isGreaterThan(50);
  }

  @Test
  void studentSideNeverNeedsWhatIsHidden() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..hidden..", "..instructor..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..hidden..", "..instructor..")
        .check(CLASSES);
  }

  @Test
  void exercisesNeverLookUpAtTheGrader() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("chainrule.grader..")
        .check(CLASSES);
  }

  @Test
  void frameworkKnowsNoHomework() {
    assertThat(CLASSES.stream().map(JavaClass::getName).filter(name -> name.matches(HOMEWORK)))
        .anyMatch(name -> name.startsWith("chainrule.exercises.h1."))
        .anyMatch(name -> name.startsWith("chainrule.exercises.h5."))
        .noneMatch(name -> name.contains("exercises.instructor."));
    noClasses()
        .that()
        .haveNameNotMatching(HOMEWORK)
        .should()
        .dependOnClassesThat()
        .haveNameMatching(HOMEWORK)
        .check(CLASSES);
  }

  @Test
  void roomsOfTheStudentSideAreFreeOfCycles() {
    slices().matching("chainrule.exercises.(*)..").should().beFreeOfCycles().check(CLASSES);
  }
}
