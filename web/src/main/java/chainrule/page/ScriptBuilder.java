package chainrule.page;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.diagnostics.ProblemProvider;
import org.teavm.tooling.ConsoleTeaVMToolLog;
import org.teavm.tooling.TeaVMProblemRenderer;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.tooling.TeaVMToolLog;
import org.teavm.vm.TeaVMOptimizationLevel;

/**
 * Compiles the page to JavaScript, in a process of its own.
 *
 * <p>The compiler puts some of what it writes in the order of identity hash codes, which differ
 * from run to run; the build starts this in a virtual machine where all are the same, so that two
 * builds write the same script. Maven itself does not work in such a machine.
 */
final class ScriptBuilder {
  private static final int MOST_TOP_LEVEL_NAMES = 80_000;

  private ScriptBuilder() {}

  /**
   * Writes the script.
   *
   * @param arguments the folder, and the name of the file in it
   * @throws TeaVMToolException where the compiler fails
   */
  public static void main(String[] arguments) throws TeaVMToolException {
    TeaVMToolLog log = new ConsoleTeaVMToolLog(false);
    TeaVMTool compiler = compiler(new File(arguments[0]), arguments[1]);
    compiler.generate();
    ProblemProvider problems = compiler.getProblemProvider();
    TeaVMProblemRenderer.describeProblems(
        compiler.getDependencyInfo().getCallGraph(), problems, log);
    if (!problems.getSevereProblems().isEmpty()) {
      System.exit(1);
    }
  }

  private static TeaVMTool compiler(File folder, String name) {
    TeaVMTool compiler = new TeaVMTool();
    compiler.setMainClass(Page.class.getName());
    compiler.setClassLoader(ScriptBuilder.class.getClassLoader());
    compiler.setClassPath(classPath());
    compiler.getTransformers().add(OwnMethods.class.getName());
    compiler.setTargetDirectory(folder);
    compiler.setTargetFileName(name);
    compiler.setJsModuleType(JSModuleType.UMD);
    compiler.setObfuscated(true);
    compiler.setMaxTopLevelNames(MOST_TOP_LEVEL_NAMES);
    // FULL writes methods out wherever they are called: twice the size, no faster on a page.
    compiler.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
    return compiler;
  }

  private static List<File> classPath() {
    String[] places = System.getProperty("java.class.path").split(File.pathSeparator);
    return Arrays.stream(places).map(File::new).toList();
  }
}
