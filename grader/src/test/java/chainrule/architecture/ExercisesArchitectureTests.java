package chainrule.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

final class ExercisesArchitectureTests implements ArchitectureContract {
  private static final String HOMEWORK = "chainrule\\.exercises\\.h\\d+\\..*";
  private static final JavaClasses CLASSES = ArchitectureContract.mainClasses("exercises");

  @Override
  public String module() {
    return "exercises";
  }

  @Override
  public JavaClasses classes() {
    return CLASSES;
  }

  @Override
  public String[] mayPrint() {
    return new String[] {};
  }

  /** A homework uses what it needs; the rules for all of them are below. */
  @Override
  public boolean isHeld(String packageName) {
    return !(packageName + ".").matches(HOMEWORK);
  }

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
}
