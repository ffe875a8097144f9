package chainrule.grader.compile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * A lambda or method reference, as its call site in a class file tells of it.
 *
 * @param method the functional interface's, with its types erased
 * @param site what the call site takes (the captured variables) and gives (the interface)
 * @param body where the code is
 * @param narrowed the method's type where the lambda stands
 */
record LambdaCallSite(Method method, Type site, Handle body, Type narrowed) {
  /** Makes an object of the class that {@link #classFile} writes. */
  static final String FACTORY = "of";

  private static final String METAFACTORY = "java/lang/invoke/LambdaMetafactory";
  private static final Method NO_ARGUMENTS = new Method("<init>", "()V");
  private static final Type OBJECT = Type.getType(Object.class);
  private static final int PRIVATE_FINAL = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;

  /**
   * Reads a call site.
   *
   * @return the lambda; null if the call site is something else
   */
  static @Nullable LambdaCallSite at(
      String name, String descriptor, Handle bootstrap, @Nullable Object[] arguments) {
    boolean plain =
        bootstrap.getOwner().equals(METAFACTORY) && bootstrap.getName().equals("metafactory");
    return plain
            && arguments[0] instanceof Type erased
            && arguments[1] instanceof Handle body
            && arguments[2] instanceof Type narrowed
        ? new LambdaCallSite(
            new Method(name, erased.getDescriptor()),
            Type.getMethodType(descriptor),
            body,
            narrowed)
        : null;
  }

  /**
   * Writes the class whose objects are the lambda.
   *
   * @param name its internal name
   * @param nestHost the class whose private methods it may call, as the lambda may
   * @return the class file; null if the lambda converts values in an unusual way
   */
  byte @Nullable [] classFile(String name, String nestHost) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(
        Opcodes.V17,
        Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
        name,
        null,
        OBJECT.getInternalName(),
        new String[] {site.getReturnType().getInternalName()});
    writer.visitNestHost(nestHost);
    Type self = Type.getObjectType(name);
    addConstructor(writer, self);
    addFactory(writer, self);
    boolean usual = addMethod(writer, self);
    writer.visitEnd();
    return usual ? writer.toByteArray() : null;
  }

  private Type[] captured() {
    return site.getArgumentTypes();
  }

  private Method constructor() {
    return new Method(NO_ARGUMENTS.getName(), Type.VOID_TYPE, captured());
  }

  private static String field(int i) {
    return "captured" + i;
  }

  private void addConstructor(ClassVisitor writer, Type self) {
    GeneratorAdapter code = code(writer, 0, constructor());
    code.loadThis();
    code.invokeConstructor(OBJECT, NO_ARGUMENTS);
    for (int i = 0; i < captured().length; i++) {
      writer
          .visitField(PRIVATE_FINAL, field(i), captured()[i].getDescriptor(), null, null)
          .visitEnd();
      code.loadThis();
      code.loadArg(i);
      code.putField(self, field(i), captured()[i]);
    }
    code.returnValue();
    code.endMethod();
  }

  private void addFactory(ClassVisitor writer, Type self) {
    GeneratorAdapter code =
        code(writer, Opcodes.ACC_STATIC, new Method(FACTORY, site.getDescriptor()));
    code.newInstance(self);
    code.dup();
    code.loadArgs();
    code.invokeConstructor(self, constructor());
    code.returnValue();
    code.endMethod();
  }

  private static GeneratorAdapter code(ClassVisitor writer, int access, Method method) {
    return new GeneratorAdapter(access, method, null, null, writer);
  }

  private boolean addMethod(ClassVisitor writer, Type self) {
    GeneratorAdapter code = code(writer, Opcodes.ACC_PUBLIC, method);
    boolean isNew = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    Type owner = Type.getObjectType(body.getOwner());
    if (isNew) {
      code.newInstance(owner);
      code.dup();
    }
    boolean usual = loadArguments(code, self);
    invoke(code, owner);
    usual &= convertResult(code, isNew ? owner : Type.getReturnType(body.getDesc()));
    code.returnValue();
    code.endMethod();
    return usual;
  }

  /** What the body takes: its object, if it has one, then its parameters. */
  private List<Type> taken() {
    boolean hasObject =
        body.getTag() == Opcodes.H_INVOKEVIRTUAL
            || body.getTag() == Opcodes.H_INVOKESPECIAL
            || body.getTag() == Opcodes.H_INVOKEINTERFACE;
    Stream<Type> object =
        hasObject ? Stream.of(Type.getObjectType(body.getOwner())) : Stream.empty();
    return Stream.concat(object, Stream.of(Type.getArgumentTypes(body.getDesc()))).toList();
  }

  private boolean loadArguments(GeneratorAdapter code, Type self) {
    List<Type> taken = taken();
    Type[] given = method.getArgumentTypes();
    int own = captured().length;
    if (taken.size() != own + given.length) {
      return false;
    }
    for (int i = 0; i < own; i++) {
      code.loadThis();
      code.getField(self, field(i), captured()[i]);
    }
    boolean usual = true;
    for (int i = 0; i < given.length; i++) {
      code.loadArg(i);
      usual &=
          TypeConversion.add(code, given[i], narrowed.getArgumentTypes()[i], taken.get(own + i));
    }
    return usual;
  }

  /** A private method of the nest is called like any other of an object. */
  private void invoke(GeneratorAdapter code, Type owner) {
    Method target = new Method(body.getName(), body.getDesc());
    switch (body.getTag()) {
      case Opcodes.H_INVOKESTATIC ->
          code.visitMethodInsn(
              Opcodes.INVOKESTATIC,
              body.getOwner(),
              body.getName(),
              body.getDesc(),
              body.isInterface());
      case Opcodes.H_NEWINVOKESPECIAL -> code.invokeConstructor(owner, target);
      default -> {
        if (body.isInterface()) {
          code.invokeInterface(owner, target);
        } else {
          code.invokeVirtual(owner, target);
        }
      }
    }
  }

  private boolean convertResult(GeneratorAdapter code, Type result) {
    Type wanted = method.getReturnType();
    if (!wanted.equals(Type.VOID_TYPE)) {
      return TypeConversion.add(code, result, result, wanted);
    }
    if (result.getSize() == 2) {
      code.pop2();
    } else if (result.getSize() == 1) {
      code.pop();
    }
    return true;
  }
}
