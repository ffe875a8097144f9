package chainrule.page;

import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.ConstructInstruction;
import org.teavm.model.instructions.InvokeInstruction;

/**
 * Lets {@code String.format} of a page call the page's own formatter.
 *
 * <p>A substitution would not do it: for a class that the compiler's class library has, that one
 * comes first.
 */
public final class OwnFormatter implements ClassHolderTransformer {
  private static final String THEIRS = "java.util.Formatter";
  private static final String OURS = "chainrule.page.substitute.Formatter";

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    if (cls.getName().equals("java.lang.String")) {
      for (MethodHolder method : cls.getMethods()) {
        if (method.getName().equals("format")) {
          for (BasicBlock block : method.getProgram().getBasicBlocks()) {
            block.forEach(OwnFormatter::replace);
          }
        }
      }
    }
  }

  private static void replace(Instruction instruction) {
    if (instruction instanceof ConstructInstruction made && made.getType().equals(THEIRS)) {
      made.setType(OURS);
    } else if (instruction instanceof InvokeInstruction call
        && call.getMethod().getClassName().equals(THEIRS)) {
      call.setMethod(ours(call.getMethod()));
    }
  }

  private static MethodReference ours(MethodReference theirs) {
    ValueType[] signature = theirs.getSignature();
    for (int i = 0; i < signature.length; i++) {
      signature[i] = signature[i].isObject(THEIRS) ? ValueType.object(OURS) : signature[i];
    }
    return new MethodReference(OURS, theirs.getName(), signature);
  }
}
