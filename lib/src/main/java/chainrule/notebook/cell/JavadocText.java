package chainrule.notebook.cell;

import com.sun.source.doctree.DeprecatedTree;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.ErroneousTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReferenceTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.SeeTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTreeScanner;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A documentation comment as plain text, read by the compiler's own parser of such comments. */
final class JavadocText extends DocTreeScanner<@Nullable Void, @Nullable Void> {

  /** For those who look after the code, not for those who call it. */
  private static final Set<DocTree.Kind> LEFT_OUT =
      EnumSet.of(
          DocTree.Kind.AUTHOR,
          DocTree.Kind.SERIAL,
          DocTree.Kind.SERIAL_DATA,
          DocTree.Kind.SERIAL_FIELD,
          DocTree.Kind.SINCE,
          DocTree.Kind.UNKNOWN_BLOCK_TAG,
          DocTree.Kind.VERSION);

  private final DocTrees trees;
  private final TextBlocks blocks = new TextBlocks();
  private String section = "";

  private JavadocText(DocTrees trees) {
    this.trees = trees;
  }

  /**
   * Returns a comment as text.
   *
   * @param comment what stands between its first and its last star
   */
  static String of(String comment) {
    String whole = "/**\n" + comment.replace("*/", "*&#47;") + "\n*/ class Documented {}";
    JavacTask task = CellParser.task(whole, problem -> {});
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      DocTrees trees = DocTrees.instance(task);
      TreePath type = TreePath.getPath(unit, unit.getTypeDecls().get(0));
      JavadocText text = new JavadocText(trees);
      text.scan(trees.getDocCommentTree(type), null);
      return text.blocks.text();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public @Nullable Void scan(@Nullable DocTree tree, @Nullable Void nothing) {
    return tree == null || LEFT_OUT.contains(tree.getKind()) ? null : super.scan(tree, null);
  }

  @Override
  public @Nullable Void visitDocComment(DocCommentTree tree, @Nullable Void nothing) {
    scan(tree.getFirstSentence(), null);
    add(" "); // the compiler's parser drops the space behind the first sentence
    scan(tree.getBody(), null);
    return scan(tree.getBlockTags(), null);
  }

  @Override
  public @Nullable Void visitText(TextTree tree, @Nullable Void nothing) {
    return add(tree.getBody());
  }

  @Override
  public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void nothing) {
    return add(tree.getBody().getBody());
  }

  @Override
  public @Nullable Void visitEntity(EntityTree tree, @Nullable Void nothing) {
    return add(Objects.requireNonNullElse(trees.getCharacters(tree), tree.toString()));
  }

  @Override
  public @Nullable Void visitLink(LinkTree tree, @Nullable Void nothing) {
    return tree.getLabel().isEmpty()
        ? scan(tree.getReference(), null)
        : scan(tree.getLabel(), null);
  }

  @Override
  public @Nullable Void visitReference(ReferenceTree tree, @Nullable Void nothing) {
    return add(tree.getSignature().replaceFirst("^#", "").replace('#', '.'));
  }

  @Override
  public @Nullable Void visitStartElement(StartElementTree tree, @Nullable Void nothing) {
    blocks.begin(tree.getName().toString().toLowerCase(Locale.ROOT));
    return null;
  }

  @Override
  public @Nullable Void visitEndElement(EndElementTree tree, @Nullable Void nothing) {
    blocks.end(tree.getName().toString().toLowerCase(Locale.ROOT));
    return null;
  }

  @Override
  public @Nullable Void visitParam(ParamTree tree, @Nullable Void nothing) {
    open("Parameters:");
    String name = tree.getName().toString();
    add((tree.isTypeParameter() ? "<" + name + ">" : name) + ": ");
    return scan(tree.getDescription(), null);
  }

  @Override
  public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void nothing) {
    if (!tree.isInline()) {
      open("Returns:");
      return scan(tree.getDescription(), null);
    }
    add("Returns ");
    scan(tree.getDescription(), null);
    return add(".");
  }

  @Override
  public @Nullable Void visitThrows(ThrowsTree tree, @Nullable Void nothing) {
    open("Throws:");
    scan(tree.getExceptionName(), null);
    add(": ");
    return scan(tree.getDescription(), null);
  }

  @Override
  public @Nullable Void visitDeprecated(DeprecatedTree tree, @Nullable Void nothing) {
    open("Deprecated:");
    return scan(tree.getBody(), null);
  }

  @Override
  public @Nullable Void visitErroneous(ErroneousTree tree, @Nullable Void nothing) {
    return add(tree.getBody());
  }

  @Override
  public @Nullable Void visitSee(SeeTree tree, @Nullable Void nothing) {
    open("See also:");
    return scan(tree.getReference(), null);
  }

  private void open(String name) {
    if (!section.equals(name)) {
      section = name;
      blocks.paragraph();
      add(name);
    }
    blocks.item("  ", "      ");
  }

  private @Nullable Void add(String text) {
    blocks.add(text);
    return null;
  }
}
