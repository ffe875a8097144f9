package chainrule.grader.compile;

import chainrule.grader.assemble.CodeCell;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Names that mean one thing before a cell of a notebook and another after it, although the notebook
 * compiles as one class: methods of one name in several cells, and types that take the place of
 * others.
 */
final class ReusedNames extends ClassVisitor {
  private static final int NO_FLAGS_OF_SOURCE = Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE;

  private final SingleClassSource source;
  private final JShellCompiler shell;
  private final Map<String, Integer> methods = new HashMap<>();
  private final Set<String> types = new HashSet<>();

  ReusedNames(SingleClassSource source, JShellCompiler shell) {
    super(Opcodes.ASM9);
    this.source = source;
    this.shell = shell;
    shell.control().classes().stream()
        .filter(file -> file.name().endsWith("$" + source.name()))
        .forEach(file -> new ClassReader(file.bytes()).accept(this, ClassReader.SKIP_CODE));
  }

  /** Returns whether there are no such names. */
  boolean isEmpty() {
    return methods.entrySet().stream()
            .noneMatch(method -> method.getValue() > 1 && isInSeveral(method.getKey()))
        && types.stream().noneMatch(this::isNamedBefore);
  }

  private boolean isInSeveral(String method) {
    return source.members().stream().filter(cell -> shell.outline().declares(cell, method)).count()
        > 1;
  }

  private boolean isNamedBefore(String type) {
    Pattern name = Pattern.compile("\\b" + Pattern.quote(type) + "\\b");
    Pattern declared =
        Pattern.compile("\\b(class|record|enum|interface)\\s+" + Pattern.quote(type) + "\\b");
    List<CodeCell> naming =
        source.members().stream().filter(cell -> name.matcher(cell.source()).find()).toList();
    return naming.isEmpty() || !declared.matcher(naming.get(0).source()).find();
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    if ((access & NO_FLAGS_OF_SOURCE) == 0 && !name.startsWith("<")) {
      methods.merge(name, 1, Integer::sum);
    }
    return null;
  }

  @Override
  public void visitInnerClass(
      String name, @Nullable String outer, @Nullable String inner, int access) {
    if (inner != null && outer != null && outer.endsWith("$" + source.name())) {
      types.add(inner);
    }
  }
}
