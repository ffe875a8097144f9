package chainrule.grader.compile;

import chainrule.grader.wire.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodTooLargeException;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Gives the lambdas of a notebook classes of their own, as the JVM does when it meets them.
 *
 * <p>A sandbox is a JVM that has only begun and interprets what writes such classes: there this
 * takes longer than all else between its start and the first answer, here next to nothing. What is
 * out of the ordinary is left to the JVM.
 */
final class LambdaClasses {
  /** More than this stay as they are, so that it is not for them that a notebook has too many. */
  private static final int MOST = 500;

  private static final String PREFIX = "$" + GeneratedCode.name("Lambda");

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Map<String, byte[]> written = new LinkedHashMap<>();
  private final Map<String, List<String>> nests = new LinkedHashMap<>();

  private LambdaClasses(List<Message.ClassFile> classes) {
    classes.forEach(file -> files.put(file.name().replace('.', '/'), file.bytes()));
  }

  /** Returns classes that do the same; as they are where one of them would become too large. */
  static List<Message.ClassFile> of(List<Message.ClassFile> classes) {
    try {
      return new LambdaClasses(classes).rewritten();
    } catch (ClassTooLargeException | MethodTooLargeException e) {
      return List.copyOf(classes);
    }
  }

  /** Of two classes with one name only the later is kept, as whoever loads them does. */
  private List<Message.ClassFile> rewritten() {
    files.replaceAll(this::withoutLambdas);
    files.replaceAll(this::withNest);
    files.putAll(written);
    return files.entrySet().stream()
        .map(entry -> new Message.ClassFile(entry.getKey().replace('/', '.'), entry.getValue()))
        .toList();
  }

  private byte[] withoutLambdas(String name, byte[] file) {
    Sites sites = new Sites(name);
    new ClassReader(file).accept(sites, 0);
    if (sites.found.isEmpty()) {
      return file;
    }
    written.putAll(sites.found);
    nests.computeIfAbsent(sites.host, host -> new ArrayList<>()).addAll(sites.found.keySet());
    return sites.writer.toByteArray();
  }

  private byte[] withNest(String name, byte[] file) {
    List<String> members = nests.get(name);
    if (members == null) {
      return file;
    }
    ClassReader reader = new ClassReader(file);
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visitEnd() {
            members.forEach(this::visitNestMember);
            super.visitEnd();
          }
        },
        0);
    return writer.toByteArray();
  }

  /** Calls the classes' factories where the lambdas of one class were. */
  private final class Sites extends ClassVisitor {
    private final ClassWriter writer;
    private final Map<String, byte[]> found = new LinkedHashMap<>();
    private final String owner;
    private String host;
    private boolean isInterface;
    private int next;

    Sites(String owner) {
      this(owner, new ClassWriter(0));
    }

    private Sites(String owner, ClassWriter writer) {
      super(Opcodes.ASM9, writer);
      this.writer = writer;
      this.owner = owner;
      this.host = owner;
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        @Nullable String signature,
        @Nullable String superName,
        String @Nullable [] interfaces) {
      isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
      super.visit(version, access, name, signature, superName, interfaces);
    }

    @Override
    public void visitNestHost(String nestHost) {
      host = nestHost;
      super.visitNestHost(nestHost);
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      MethodVisitor code = super.visitMethod(access, name, descriptor, signature, exceptions);
      return isInterface || !files.containsKey(host)
          ? code
          : new MethodVisitor(Opcodes.ASM9, code) {
            @Override
            public void visitInvokeDynamicInsn(
                String method, String site, Handle bootstrap, Object... arguments) {
              String lambda = classOf(LambdaCallSite.at(method, site, bootstrap, arguments));
              if (lambda == null) {
                super.visitInvokeDynamicInsn(method, site, bootstrap, arguments);
              } else {
                super.visitMethodInsn(
                    Opcodes.INVOKESTATIC, lambda, LambdaCallSite.FACTORY, site, false);
              }
            }
          };
    }

    private @Nullable String classOf(@Nullable LambdaCallSite lambda) {
      if (lambda == null || written.size() + found.size() >= MOST) {
        return null;
      }
      String name = freeName();
      byte[] file = lambda.classFile(name, host);
      if (file == null) {
        return null;
      }
      found.put(name, file);
      return name;
    }

    private String freeName() {
      String name;
      do {
        name = owner + PREFIX + next++;
      } while (files.containsKey(name));
      return name;
    }
  }
}
