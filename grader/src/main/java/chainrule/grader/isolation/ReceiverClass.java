package chainrule.grader.isolation;

import chainrule.exercises.ContractProxy;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes the class of what a notebook calls {@code check}, once per kit: the JDK would write a
 * proxy in every sandbox, which takes a tenth of a sandbox's time.
 */
final class ReceiverClass {
  private static final String OBJECT = Type.getInternalName(Object.class);
  private static final String CONSTRUCTOR = "<init>";
  private static final Method HAND_IN = handIn();

  private ReceiverClass() {}

  /** Returns the bytes of the class that {@link ContractProxy#receiverClass} names. */
  static byte[] of(Class<?> contract) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(
        Opcodes.V17,
        Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER,
        ContractProxy.receiverClass(contract).replace('.', '/'),
        null,
        OBJECT,
        new String[] {Type.getInternalName(contract)});
    addConstructor(writer);
    for (Method question : contract.getMethods()) {
      if (Modifier.isAbstract(question.getModifiers())) {
        addQuestion(writer, contract, question);
      }
    }
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static void addConstructor(ClassWriter writer) {
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, CONSTRUCTOR, "()V", null, null);
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, CONSTRUCTOR, "()V", false);
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private static void addQuestion(ClassWriter writer, Class<?> contract, Method question) {
    MethodVisitor code =
        writer.visitMethod(
            Opcodes.ACC_PUBLIC, question.getName(), Type.getMethodDescriptor(question), null, null);
    code.visitCode();
    code.visitLdcInsn(Type.getType(contract));
    code.visitLdcInsn(question.getName());
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        Type.getInternalName(ContractProxy.class),
        HAND_IN.getName(),
        Type.getMethodDescriptor(HAND_IN),
        false);
    code.visitInsn(Opcodes.ARETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private static Method handIn() {
    try {
      return ContractProxy.class.getMethod("handIn", Class.class, String.class, Object.class);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }
}
