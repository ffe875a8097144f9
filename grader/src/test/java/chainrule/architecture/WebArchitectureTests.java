package chainrule.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

final class WebArchitectureTests implements ArchitectureContract {

  private static final JavaClasses CLASSES = ArchitectureContract.mainClasses("web");

  @Override
  public String module() {
    return "web";
  }

  @Override
  public JavaClasses classes() {
    return CLASSES;
  }

  @Override
  public String[] mayPrint() {
    return new String[] {};
  }

  @Test
  void picturesNeverLookUp() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("chainrule.exercises..", "chainrule.grader..")
        .check(CLASSES);
  }

  /** So that a notebook needs no class of the compiler's. */
  @Test
  void onlyThePageAndTheModelsKnowTheCompiler() {
    noClasses()
        .that()
        .resideOutsideOfPackage("chainrule.page..")
        .and()
        .haveSimpleNameNotEndingWith("Model")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.teavm..", "chainrule.page..")
        .check(CLASSES);
  }
}
