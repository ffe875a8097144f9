package chainrule.grader;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ObjectInputStream;
import org.junit.jupiter.api.Test;

final class ArchitectureTests {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("chainrule.grader");

  private static final String[] INSIDE = {"chainrule.grader.sandbox..", "chainrule.grader.wire.."};

  @Test
  void scanFindsTheModule() {
    assertThat(CLASSES.size()).isGreaterThan(200);
    assertThat(CLASSES.contain("chainrule.grader.sandbox.SandboxAgent")).isTrue();
    assertThat(CLASSES.contain("chainrule.grader.wire.Channel")).isTrue();
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("chainrule.grader.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void whatIsInsideASandboxKnowsNothingThatChecks() {
    noClasses()
        .that()
        .resideInAnyPackage(INSIDE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "chainrule.exercises.checks..",
            "chainrule.exercises.instructor..",
            "chainrule.exercises.h*..",
            "org.junit..",
            "chainrule.grader.judge..",
            "chainrule.grader.isolation..")
        .check(CLASSES);
  }

  @Test
  void noJavaObjectIsEverDeserialised() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ObjectInputStream.class)
        .check(CLASSES);
  }

  @Test
  void nothingUsesTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("chainrule.grader.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("chainrule.grader.cli..")
        .check(CLASSES);
  }
}
