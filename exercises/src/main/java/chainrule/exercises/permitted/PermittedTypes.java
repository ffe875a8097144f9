package chainrule.exercises.permitted;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;

/**
 * What of the kit an answer may use: the homework's own types and those that its contract names,
 * not whole packages, for what checks an answer and what the checks are made of stands beside them.
 *
 * <p>What an answer uses is read from its class files, so neither an import nor a method of another
 * cell hides it.
 */
public final class PermittedTypes {
  private static final String KIT = "chainrule.";

  /** What the grader puts in place of an answer is none of the student's. */
  private static final String GRADER = "chainrule.grader.";

  private static final int CLASS_CONSTANT = 7;

  private static final Pattern MEMBER = Pattern.compile("\\$.*");

  private final Set<String> types;

  private PermittedTypes(Set<String> types) {
    this.types = types;
  }

  /** Returns what the answers to a contract may use. */
  public static PermittedTypes of(Class<?> contract) {
    return new PermittedTypes(HomeworkTypes.of(contract));
  }

  /** Returns the types of the kit that answers may use: binary names, in order. */
  public Set<String> types() {
    return Collections.unmodifiableSet(types);
  }

  /** Where the bytes of a notebook's classes are. */
  @FunctionalInterface
  public interface ClassFiles {
    /**
     * Returns a class file.
     *
     * @param name binary name
     * @return its bytes; null if the class is not the notebook's
     */
    byte @Nullable [] bytes(String name);
  }

  /**
   * Returns the types of the kit that some classes use, directly or through other classes of the
   * notebook, and that an answer may not use.
   *
   * @param classes binary names of the classes to begin with; those that are not the notebook's are
   *     passed over
   * @param files the notebook's class files
   * @return their binary names in order; empty where all is well
   */
  public Collection<String> forbidden(Collection<String> classes, ClassFiles files) {
    Set<String> forbidden = new TreeSet<>();
    Set<String> seen = new TreeSet<>();
    classes.stream()
        .filter(name -> files.bytes(name) != null)
        .forEach(name -> follow(name, files, seen, forbidden));
    return forbidden;
  }

  private void follow(String name, ClassFiles files, Set<String> seen, Set<String> forbidden) {
    if (!seen.add(name)) {
      return;
    }
    if (name.startsWith(KIT)) {
      String type = MEMBER.matcher(name).replaceFirst("");
      if (!types.contains(type) && !name.startsWith(GRADER)) {
        forbidden.add(type);
      }
      return;
    }
    byte[] bytes = files.bytes(name);
    if (bytes != null) {
      for (String used : classConstants(new ClassReader(bytes))) {
        follow(used, files, seen, forbidden);
      }
    }
  }

  private static Set<String> classConstants(ClassReader reader) {
    Set<String> names = new TreeSet<>();
    char[] buffer = new char[reader.getMaxStringLength()];
    for (int i = 1; i < reader.getItemCount(); i++) {
      int offset = reader.getItem(i);
      if (offset > 0 && reader.readByte(offset - 1) == CLASS_CONSTANT) {
        names.add(elementType(reader.readUTF8(offset, buffer)).replace('/', '.'));
      }
    }
    return names;
  }

  /** {@code [[Lchainrule/math/Matrix;} is an array of matrices. */
  private static String elementType(String constant) {
    String type = constant.replaceFirst("^\\[+", "");
    return type.length() < constant.length() && type.startsWith("L")
        ? type.substring(1, type.length() - 1)
        : type;
  }
}
