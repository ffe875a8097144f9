package chainrule.grader.judge;

import chainrule.grader.wire.Message;
import chainrule.notebook.cell.Ran;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Which line of which cell the lines of compiled code come from. A sandbox says where it was in the
 * code; what it says is looked up here and goes nowhere else.
 *
 * @param byLine places by the names of classes and their lines
 */
record Places(Map<String, Map<Integer, Ran.Place>> byLine) {
  /** No place is known. */
  static final Places NONE = new Places(Map.of());

  /**
   * Finds the places of all code.
   *
   * @param classes the code
   * @param where knows the place of a frame
   */
  static Places of(
      List<Message.ClassFile> classes, Function<StackTraceElement, Optional<Ran.Place>> where) {
    Map<String, Map<Integer, Ran.Place>> all = new HashMap<>();
    for (Message.ClassFile file : classes) {
      Map<Integer, Ran.Place> places = new HashMap<>();
      for (int line : new Lines().of(file)) {
        where
            .apply(new StackTraceElement(file.name(), "", null, line))
            .ifPresent(place -> places.put(line, place));
      }
      all.put(file.name(), places);
    }
    return new Places(all);
  }

  /** Returns where a frame is, such as {@code line 4 of cell 3}; empty where that is not known. */
  String of(Message.Frame frame) {
    Ran.Place place = byLine.getOrDefault(frame.className(), Map.of()).get(frame.line());
    return place == null ? "" : place.toString();
  }

  /** Collects the lines that the code of a class comes from. */
  private static final class Lines extends ClassVisitor {
    private final Set<Integer> lines = new HashSet<>();

    Lines() {
      super(Opcodes.ASM9);
    }

    Set<Integer> of(Message.ClassFile file) {
      new ClassReader(file.bytes()).accept(this, ClassReader.SKIP_FRAMES);
      return lines;
    }

    @Override
    public MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitLineNumber(int line, Label start) {
          lines.add(line);
        }
      };
    }
  }
}
