package chainrule.page;

import chainrule.page.substitute.DoubleText;
import chainrule.page.substitute.Formatter;
import chainrule.page.substitute.LetterCase;
import java.util.List;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;

/**
 * Gives methods of the compiler's class library that need large tables another body, which calls
 * the page's own: the one of its string builder through which every double becomes text, {@code
 * String.format}, and the comparison of strings in any case of letters.
 *
 * <p>A substitution would not do it: for a class that the compiler's class library has, that one
 * comes first.
 */
public final class OwnMethods implements ClassHolderTransformer {
  private static final ValueType BUILDER = ValueType.object("java.lang.AbstractStringBuilder");
  private static final ValueType STRING = ValueType.object("java.lang.String");
  private static final ValueType LOCALE = ValueType.object("java.util.Locale");
  private static final ValueType VALUES = ValueType.arrayOf(ValueType.object("java.lang.Object"));

  private static final MethodDescriptor INSERT =
      new MethodDescriptor("insert", ValueType.INTEGER, ValueType.DOUBLE, BUILDER);
  private static final MethodDescriptor EQUALS =
      new MethodDescriptor("equalsIgnoreCase", STRING, ValueType.BOOLEAN);
  private static final List<MethodDescriptor> FORMATS =
      List.of(
          new MethodDescriptor("format", STRING, VALUES, STRING),
          new MethodDescriptor("format", LOCALE, STRING, VALUES, STRING));

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
      FORMATS.forEach(format -> format(cls, format, context));
    }
  }

  /** The format and its values come last; of a static method variable 0 is none. */
  private static void format(
      ClassHolder cls, MethodDescriptor method, ClassHolderTransformerContext context) {
    var body = ProgramEmitter.create(cls.getMethod(method), context.getHierarchy());
    int last = method.parameterCount();
    ValueEmitter format = body.var(last - 1, STRING);
    ValueEmitter values = body.var(last, VALUES);
    body.invoke(Formatter.class, "of", String.class, format, values).returnValue();
  }
}
