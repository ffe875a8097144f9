package chainrule.page;

import chainrule.page.substitute.DoubleText;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;

/**
 * Lets all that writes a double on a page call {@link DoubleText}: the compiler's class library
 * leads it to one method of its string builder.
 */
public final class OwnDigits implements ClassHolderTransformer {
  private static final ValueType BUILDER = ValueType.object("java.lang.AbstractStringBuilder");

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    if (BUILDER.isObject(cls.getName())) {
      MethodHolder insert =
          cls.getMethod(
              new MethodDescriptor("insert", ValueType.INTEGER, ValueType.DOUBLE, BUILDER));
      ProgramEmitter body = ProgramEmitter.create(insert, context.getHierarchy());
      ValueEmitter text =
          body.invoke(DoubleText.class, "of", String.class, body.var(2, double.class));
      body.var(0, BUILDER)
          .invokeVirtual("insert", BUILDER, body.var(1, int.class), text)
          .returnValue();
    }
  }
}
