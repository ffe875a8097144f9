package chainrule.exercises.instructor;

import chainrule.exercises.invoke.AnswerInvoker;
import chainrule.exercises.invoke.EndlessLoopException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Ends loops that have no end: two mistakes together may make one where neither does alone. Steps
 * are counted, not seconds, so that the same code always comes to the same.
 */
public final class LoopGuard {
  /** More than any case takes, and few enough that a list which grows all the time stays small. */
  private static final int MOST_ROUNDS = 1_000_000;

  private static final ThreadLocal<int[]> ROUNDS = ThreadLocal.withInitial(() -> new int[1]);

  private LoopGuard() {}

  /** Returns an invoker that begins to count at each call. */
  static AnswerInvoker invoker(AnswerInvoker invoker) {
    return (arguments, seconds) -> {
      ROUNDS.get()[0] = 0;
      return invoker.call(arguments, seconds);
    };
  }

  /** Counts one more round of a loop; called by guarded code. */
  public static void round() {
    if (++ROUNDS.get()[0] > MOST_ROUNDS) {
      throw new EndlessLoopException();
    }
  }

  /** Returns a class file whose loops count their rounds. */
  static byte[] guarded(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public MethodVisitor visitMethod(
              int access,
              String name,
              String descriptor,
              @Nullable String signature,
              String @Nullable [] exceptions) {
            return new Counting(super.visitMethod(access, name, descriptor, signature, exceptions));
          }
        },
        0);
    return writer.toByteArray();
  }

  /** Adds a call before each jump backwards. */
  private static final class Counting extends MethodVisitor {
    private final Set<Label> passed = new HashSet<>();

    Counting(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitLabel(Label label) {
      passed.add(label);
      super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      if (passed.contains(label)) {
        super.visitMethodInsn(
            Opcodes.INVOKESTATIC, Type.getInternalName(LoopGuard.class), "round", "()V", false);
      }
      super.visitJumpInsn(opcode, label);
    }
  }
}
