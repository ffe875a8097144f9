package chainrule.grader.compile;

import chainrule.grader.wire.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/** Takes what JShell would run, writes it down, and runs nothing. */
final class RecordingControl implements ExecutionControl, ExecutionControlProvider {
  private final List<Message.ClassFile> classes = new ArrayList<>();
  private final List<CompiledNotebook.Step> steps = new ArrayList<>();
  private String label = "";

  /** Names the cell that is compiled from now on. */
  void label(String cell) {
    label = cell;
  }

  List<Message.ClassFile> classes() {
    return classes;
  }

  List<CompiledNotebook.Step> steps() {
    return steps;
  }

  /** Forgets what came after the first so many classes and steps. */
  void rewind(int classCount, int stepCount) {
    classes.subList(classCount, classes.size()).clear();
    steps.subList(stepCount, steps.size()).clear();
  }

  @Override
  public String name() {
    return "recording";
  }

  @Override
  public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
    return this;
  }

  @Override
  public void load(ClassBytecodes[] files) {
    for (ClassBytecodes file : files) {
      classes.add(new Message.ClassFile(file.name(), file.bytecodes()));
    }
  }

  /** JShell then takes a fresh name. */
  @Override
  public void redefine(ClassBytecodes[] files) throws NotImplementedException {
    throw new NotImplementedException("classes are not redefined");
  }

  @Override
  public String invoke(String className, String methodName) {
    steps.add(new CompiledNotebook.Step(label, className, methodName));
    return "";
  }

  @Override
  public String varValue(String className, String varName) {
    return "";
  }

  @Override
  public void addToClasspath(String path) {
    // the compiler's class path is given to it directly
  }

  @Override
  public void stop() {
    // nothing runs
  }

  @Override
  public Object extensionCommand(String command, Object argument) {
    return "";
  }

  @Override
  public void close() {
    // nothing to close
  }
}
