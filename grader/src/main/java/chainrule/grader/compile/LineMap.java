package chainrule.grader.compile;

import chainrule.grader.wire.Message;
import chainrule.notebook.cell.ExecutedCells;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
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
public record LineMap(Map<String, Map<Integer, ExecutedCells.Place>> byLine) {
  /** No place is known. */
  static final LineMap NONE = new LineMap(Map.of());

  /** So many lines of one class are looked up one by one. */
  private static final int FEW = 300;

  /**
   * Finds the places of all code. The lines of a class are those of one part of a cell, so that of
   * very many lines two tell the others: to look each up takes long.
   *
   * @param classes the code
   * @param where knows the place of a frame
   * @param within the place in the notebook that a place is
   */
  public static LineMap of(
      List<Message.ClassFile> classes,
      Function<StackTraceElement, Optional<ExecutedCells.Place>> where,
      Function<ExecutedCells.Place, Optional<ExecutedCells.Place>> within) {
    Map<String, Map<Integer, ExecutedCells.Place>> all = new HashMap<>();
    for (Message.ClassFile file : classes) {
      NavigableSet<Integer> lines = new Lines().of(file);
      all.put(
          file.name(),
          lines.size() <= FEW
              ? each(file, lines, where, within)
              : shifted(file, lines, where, within));
    }
    return new LineMap(all);
  }

  private static Map<Integer, ExecutedCells.Place> each(
      Message.ClassFile file,
      NavigableSet<Integer> lines,
      Function<StackTraceElement, Optional<ExecutedCells.Place>> where,
      Function<ExecutedCells.Place, Optional<ExecutedCells.Place>> within) {
    Map<Integer, ExecutedCells.Place> places = new HashMap<>();
    for (int line : lines) {
      place(file, line, where).flatMap(within).ifPresent(place -> places.put(line, place));
    }
    return places;
  }

  private static Map<Integer, ExecutedCells.Place> shifted(
      Message.ClassFile file,
      NavigableSet<Integer> lines,
      Function<StackTraceElement, Optional<ExecutedCells.Place>> where,
      Function<ExecutedCells.Place, Optional<ExecutedCells.Place>> within) {
    List<Integer> all = List.copyOf(lines);
    int early = all.get(all.size() / 4);
    int late = all.get(3 * all.size() / 4);
    ExecutedCells.Place one = place(file, early, where).orElse(null);
    ExecutedCells.Place other = place(file, late, where).orElse(null);
    Map<Integer, ExecutedCells.Place> places = new HashMap<>();
    if (one != null && other != null && other.line() - one.line() == late - early) {
      for (int line : all) {
        within
            .apply(new ExecutedCells.Place(one.cell(), line - early + one.line()))
            .ifPresent(place -> places.put(line, place));
      }
    }
    return places;
  }

  private static Optional<ExecutedCells.Place> place(
      Message.ClassFile file,
      int line,
      Function<StackTraceElement, Optional<ExecutedCells.Place>> where) {
    return where.apply(new StackTraceElement(file.name(), "", null, line));
  }

  /** Returns where a frame is, such as {@code line 4 of cell 3}; empty where that is not known. */
  public String of(Message.Frame frame) {
    ExecutedCells.Place place = byLine.getOrDefault(frame.className(), Map.of()).get(frame.line());
    return place == null ? "" : place.toString();
  }

  /** Collects the lines that the code of a class comes from. */
  private static final class Lines extends ClassVisitor {
    private final NavigableSet<Integer> lines = new TreeSet<>();

    Lines() {
      super(Opcodes.ASM9);
    }

    NavigableSet<Integer> of(Message.ClassFile file) {
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
