/** What is compiled for the page alone: its entry, and what stands in the place of others. */
@NullMarked
package chainrule.page;

import org.jspecify.annotations.NullMarked;
