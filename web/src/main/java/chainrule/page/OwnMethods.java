package chainrule.page;

import chainrule.page.substitute.DoubleText;
import chainrule.page.substitute.LetterCase;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;

/**
 * Gives two methods of the compiler's class library that need large tables another body, which
 * calls the page's own: the one of its string builder through which every double becomes text, and
 * the comparison of strings in any case of letters.
 */
public final class OwnMethods implements ClassHolderTransformer {
  private static final ValueType BUILDER = ValueType.object("java.lang.AbstractStringBuilder");
  private static final ValueType STRING = ValueType.object("java.lang.String");

  private static final MethodDescriptor INSERT =
      new MethodDescriptor("insert", ValueType.INTEGER, ValueType.DOUBLE, BUILDER);
  private static final MethodDescriptor EQUALS =
      new MethodDescriptor("equalsIgnoreCase", STRING, ValueType.BOOLEAN);

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    if (BUILDER.isObject(cls.getName())) {
      var body = ProgramEmitter.create(cls.getMethod(INSERT), context.getHierarchy());
      ValueEmitter place = body.var(1, int.class);
      ValueEmitter text =
          body.invoke(DoubleText.class, "of", String.class, body.var(2, double.class));
      body.var(0, BUILDER).invokeVirtual("insert", BUILDER, place, text).returnValue();
    }
    if (STRING.isObject(cls.getName())) {
      var body = ProgramEmitter.create(cls.getMethod(EQUALS), context.getHierarchy());
      ValueEmitter one = body.var(0, STRING);
      ValueEmitter other = body.var(1, STRING);
      body.invoke(LetterCase.class, "areEqualInAny", boolean.class, one, other).returnValue();
    }
  }
}
