package chainrule.notebook;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

/** Only the adapters know a kernel's packages; only a kernel knows the adapters. */
class AdapterArchitectureTests {

  private static final JavaClasses LIBRARY =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("chainrule");

  @Test
  void scanSeesTheAdaptersAndTheirSurroundings() {
    assertThat(LIBRARY.size()).isGreaterThan(30);
    assertThat(LIBRARY.contain("chainrule.notebook.jjava.JJavaAdapter")).isTrue();
    assertThat(LIBRARY.contain("chainrule.notebook.ijava.IJavaAdapter")).isTrue();
  }

  @Test
  void onlyTheJJavaAdapterKnowsJJava() {
    noClasses()
        .that()
        .resideOutsideOfPackage("chainrule.notebook.jjava")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.dflib.jjava..")
        .check(LIBRARY);
  }

  @Test
  void onlyTheIJavaAdapterKnowsIJava() {
    noClasses()
        .that()
        .resideOutsideOfPackage("chainrule.notebook.ijava")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.github.spencerpark..")
        .check(LIBRARY);
  }

  @Test
  void nothingElseUsesAnAdapter() {
    noClasses()
        .that()
        .resideOutsideOfPackages("chainrule.notebook.jjava", "chainrule.notebook.ijava")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("chainrule.notebook.jjava", "chainrule.notebook.ijava")
        .check(LIBRARY);
  }

  @Test
  void pictureDrawingStaysApartFromTheMathematics() {
    noClasses()
        .that()
        .resideInAnyPackage("chainrule.notebook..", "chainrule.plot..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "chainrule.nn..", "chainrule.train..", "chainrule.linear..", "chainrule.data..")
        .check(LIBRARY);
  }
}
