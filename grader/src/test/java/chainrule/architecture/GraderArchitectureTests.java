package chainrule.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.ObjectInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GraderArchitectureTests implements ArchitectureContract {
  private static final String[] INSIDE = {"chainrule.grader.sandbox..", "chainrule.grader.wire.."};
  private static final JavaClasses CLASSES = ArchitectureContract.mainClasses("grader");

  @Override
  public String module() {
    return "grader";
  }

  @Override
  public JavaClasses classes() {
    return CLASSES;
  }

  @Override
  public String[] mayPrint() {
    return new String[] {
      "chainrule.grader.cli..",
      "chainrule.grader.build..", // before there is a command line
      "chainrule.grader.gradescope..", // runs in a container, for whoever reads its log
      "chainrule.grader.judge..", // its streams are the pipe to the supervisor
      "chainrule.grader.sandbox.." // its streams are the pipe to the judge
    };
  }

  /** Probes are refused in many ways; what a judge's function threw goes on to the answer. */
  @Override
  public List<String> passingOn() {
    return List.of(
        "chainrule.grader.sandbox.EscapeProbes", "chainrule.grader.sandbox.JudgeFunctions");
  }

  @Test
  void scanFindsTheModule() {
    assertThat(CLASSES.size()).isGreaterThan(200);
    assertThat(CLASSES.contain("chainrule.grader.sandbox.SandboxAgent")).isTrue();
    assertThat(CLASSES.contain("chainrule.grader.wire.Channel")).isTrue();
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
