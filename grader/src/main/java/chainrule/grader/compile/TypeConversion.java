package chainrule.grader.compile;

import java.lang.invoke.MethodType;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/** What the language does to a value where another type is wanted (JLS 5.3), as code. */
final class TypeConversion {
  private TypeConversion() {}

  /**
   * Adds the code that converts the value on the stack.
   *
   * @param from its type
   * @param narrowed a type that it is known to have as well
   * @param to the type wanted
   * @return whether this is a conversion that is known here
   */
  static boolean add(GeneratorAdapter code, Type from, Type narrowed, Type to) {
    if (isPrimitive(from)) {
      return isPrimitive(to) ? widen(code, from, to) : box(code, from, to);
    }
    if (isPrimitive(to)) {
      return unbox(code, narrowed, to);
    }
    if (!narrowed.equals(from)) {
      code.checkCast(narrowed);
    }
    if (!to.equals(narrowed)) {
      code.checkCast(to);
    }
    return true;
  }

  private static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }

  private static boolean widen(GeneratorAdapter code, Type from, Type to) {
    if (from.equals(to)) {
      return true;
    }
    boolean numbers = from.getSort() > Type.BOOLEAN && to.getSort() > Type.BOOLEAN;
    if (numbers) {
      code.cast(from, to);
    }
    return numbers;
  }

  private static boolean box(GeneratorAdapter code, Type from, Type to) {
    if (from.equals(Type.VOID_TYPE)) {
      return false;
    }
    code.valueOf(from);
    code.checkCast(to);
    return true;
  }

  private static boolean unbox(GeneratorAdapter code, Type narrowed, Type to) {
    code.unbox(to);
    return narrowed.equals(wrapper(to));
  }

  private static Type wrapper(Type primitive) {
    String method = Type.getMethodDescriptor(primitive);
    MethodType wrapped = MethodType.fromMethodDescriptorString(method, null).wrap();
    return Type.getReturnType(wrapped.toMethodDescriptorString());
  }
}
